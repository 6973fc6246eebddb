package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Parts by the tasks they serve; of one set and count only those that no other beats. */
final class Fronts {
  private final Map<Integer, TreeMap<Integer, Front>> bySet = new HashMap<>();
  private final List<List<Integer>> byLowest = new ArrayList<>();

  Fronts(int tasks) {
    for (int task = 0; task < tasks; task++) {
      byLowest.add(new ArrayList<>());
    }
  }

  void add(Part part) {
    var fronts = bySet.get(part.tasks());
    if (fronts == null) {
      fronts = new TreeMap<>();
      bySet.put(part.tasks(), fronts);
      byLowest.get(Integer.numberOfTrailingZeros(part.tasks())).add(part.tasks());
    }
    fronts.computeIfAbsent(part.count(), _ -> new Front()).add(part);
  }

  /** The sets whose lowest task is this one. */
  List<Integer> sets(int lowest) {
    return byLowest.get(lowest);
  }

  /** The parts that serve exactly this set, by count. */
  Iterable<Front> of(int set) {
    return bySet.getOrDefault(set, new TreeMap<>()).values();
  }

  int size() {
    int size = 0;
    for (var fronts : bySet.values()) {
      for (var front : fronts.values()) {
        size += front.parts().size();
      }
    }
    return size;
  }
}
