package dev.elige.cost.hosting;

import java.util.Comparator;
import java.util.List;

/**
 * What comparable systems serve on a machine, and the one that stands for them.
 *
 * @param systems what each of them serves; at least one, slowest first
 */
record Comparison(List<Served> systems) {
  /** By speed, slowest first. */
  static final Comparator<Served> BY_RATE = Comparator.comparing(Served::requestsPerSecond);

  Comparison {
    systems = systems.stream().sorted(BY_RATE).toList();
  }

  /** The lower median. */
  Served proposed() {
    return systems.get((systems.size() - 1) / 2);
  }

  Served slowest() {
    return systems.getFirst();
  }

  Served fastest() {
    return systems.getLast();
  }
}
