package dev.elige.belief.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What a test of decisions hides, and between whom it then decides.
 *
 * @param kin what each model is a run of: what is hidden of one run is hidden of all, and no two
 *     stand in one list
 * @param shortest how many models a list has at least, 2 or more
 * @param longest how many at most
 */
record Shortlists(List<?> kin, int shortest, int longest) {
  /** Benchmarks are dealt to so many groups; those of one are hidden together. */
  static final int GROUPS = 5;

  Shortlists {
    kin = List.copyOf(kin);
  }

  /**
   * What to hide in each round: a random half of the models of every benchmark of one group, and in
   * the next round the other half.
   */
  List<Set<Cell>> rounds(Collection<Cell> cells, Random random) {
    var rounds = new ArrayList<Set<Cell>>();
    for (int i = 0; i < 2 * GROUPS; i++) {
      rounds.add(new LinkedHashSet<>());
    }
    var benchmarks = new ArrayList<>(byBenchmark(cells).values());
    Collections.shuffle(benchmarks, random);
    for (int i = 0; i < benchmarks.size(); i++) {
      var runs = new ArrayList<>(byKin(benchmarks.get(i)).values());
      Collections.shuffle(runs, random);
      for (int j = 0; j < runs.size(); j++) {
        rounds.get(2 * (i % GROUPS) + j % 2).addAll(runs.get(j));
      }
    }
    return rounds;
  }

  /**
   * Lists of hidden cells of one benchmark each. They are disjoint as long as there are enough, and
   * then dealt anew.
   *
   * @param wanted how many; fewer, even none, where cells are too few for a list
   */
  List<List<Cell>> dealt(Collection<Cell> hidden, int wanted, Random random) {
    var benchmarks = byBenchmark(hidden).values();
    var lists = new ArrayList<List<Cell>>();
    while (lists.size() < wanted) {
      var deal = new ArrayList<List<Cell>>();
      benchmarks.forEach(cells -> deal(cells, deal, random));
      if (deal.isEmpty()) {
        return List.of();
      }
      Collections.shuffle(deal, random);
      lists.addAll(deal);
    }
    return lists.subList(0, wanted);
  }

  private void deal(List<Cell> cells, List<List<Cell>> lists, Random random) {
    var shuffled = new ArrayList<>(cells);
    Collections.shuffle(shuffled, random);
    var left = new ArrayDeque<>(shuffled);
    while (true) {
      int size = random.nextInt(shortest, longest + 1);
      var list = new ArrayList<Cell>();
      var passed = new ArrayList<Cell>();
      var seen = new HashSet<Object>();
      while (list.size() < size && !left.isEmpty()) {
        var next = left.remove();
        (seen.add(kin.get(next.model())) ? list : passed).add(next);
      }
      if (list.size() < shortest) {
        return;
      }
      lists.add(list);
      passed.forEach(left::addFirst);
    }
  }

  private static Map<Integer, List<Cell>> byBenchmark(Collection<Cell> cells) {
    Map<Integer, List<Cell>> byBenchmark = new LinkedHashMap<>();
    for (var cell : new LinkedHashSet<>(cells)) {
      byBenchmark.computeIfAbsent(cell.benchmark(), _ -> new ArrayList<>()).add(cell);
    }
    return byBenchmark;
  }

  private Map<Object, List<Cell>> byKin(List<Cell> cells) {
    Map<Object, List<Cell>> runs = new LinkedHashMap<>();
    for (var cell : cells) {
      runs.computeIfAbsent(kin.get(cell.model()), _ -> new ArrayList<>()).add(cell);
    }
    return runs;
  }
}
