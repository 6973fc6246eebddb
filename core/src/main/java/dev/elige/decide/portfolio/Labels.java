package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts parts together until a set of tasks is served.
 *
 * <p>Idea: a cover of a set by disjoint parts is written in one order only, if every step adds the
 * part that serves the lowest task not yet served (dynamic programming over subsets, Held and Karp,
 * 1962). A state is a set served and a count; of its labels only those are kept that no other beats
 * in both sums and that a bound still promises to be completed within what is allowed. Guarantee:
 * of every cover that the bound allows, it or one that is no worse in both sums is found.
 */
final class Labels {
  /** Whether a partial cover may still become what is looked for. */
  interface Completion {
    boolean promises(int count, int tasks, double first, double second);
  }

  private final Fronts parts;
  private final Counts counts;
  private final int most;
  private final Tally tally;

  /**
   * Gets ready.
   *
   * @param parts what covers are made of
   * @param counts how models and providers are counted
   * @param most how many a cover may use
   * @param tally what is counted
   */
  Labels(Fronts parts, Counts counts, int most, Tally tally) {
    this.parts = parts;
    this.counts = counts;
    this.most = most;
    this.tally = tally;
  }

  /** The covers of a set. */
  List<Part> covering(int target, Completion completion) {
    var complete = new ArrayList<Part>();
    var open = new TreeMap<Integer, Front>();
    var start = new Front();
    start.add(Part.EMPTY);
    open.put(0, start);
    while (!open.isEmpty()) {
      var state = open.pollFirstEntry();
      tally.states++;
      for (var label : state.getValue().parts()) {
        if (label.tasks() == target) {
          complete.add(label);
        } else {
          extend(label, target & ~label.tasks(), completion, open);
        }
      }
    }
    return complete;
  }

  private void extend(Part label, int rest, Completion completion, Map<Integer, Front> open) {
    for (int set : parts.sets(Integer.numberOfTrailingZeros(rest))) {
      if ((set & ~rest) == 0) {
        for (var front : parts.of(set)) {
          for (var part : front.parts()) {
            if (counts.fits(part.count(), most - label.count())) {
              join(label, part, completion, open);
            }
          }
        }
      }
    }
  }

  private void join(Part label, Part part, Completion completion, Map<Integer, Front> open) {
    int tasks = label.tasks() | part.tasks();
    int count = label.count() + part.count();
    double first = label.first() + part.first();
    double second = label.second() + part.second();
    if (completion.promises(count, tasks, first, second)) {
      var front = open.computeIfAbsent(tasks * counts.size() + count, _ -> new Front());
      if (front.admits(first, second)) {
        front.add(label.and(part));
        tally.labels++;
      }
    }
  }
}
