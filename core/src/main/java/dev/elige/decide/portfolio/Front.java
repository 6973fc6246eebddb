package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts that serve the same tasks with the same count, none of which is matched or beaten in both
 * sums by another (Pareto). Whatever uses a beaten part may use the other in its place and is no
 * worse, so leaving it out keeps an optimum. Of two that are equal the first one put in stays.
 */
final class Front {
  /** Ascending in the first sum, hence descending in the second. */
  private final List<Part> parts = new ArrayList<>();

  /** Whether a part of these sums would stay. */
  boolean admits(double first, double second) {
    int at = upTo(first);
    return at == 0 || parts.get(at - 1).second() > second;
  }

  /** Puts a part in, unless another is as good, and throws out what it beats. */
  void add(Part part) {
    int at = upTo(part.first());
    if (at > 0 && parts.get(at - 1).second() <= part.second()) {
      return;
    }
    int from = at > 0 && parts.get(at - 1).first() == part.first() ? at - 1 : at;
    int to = at;
    while (to < parts.size() && parts.get(to).second() >= part.second()) {
      to++;
    }
    if (from < to) {
      parts.set(from, part);
      parts.subList(from + 1, to).clear();
    } else {
      parts.add(from, part);
    }
  }

  List<Part> parts() {
    return parts;
  }

  /** How many have at most this first sum. */
  private int upTo(double first) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).first() <= first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
