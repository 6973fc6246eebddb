package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Splits the cells of a matrix into folds that each hide the same share of every model's scores,
 * those of all its runs on a benchmark together.
 */
final class Splits {
  private Splits() {}

  /** As many disjoint sets of cells; together they are all that have a score. */
  static List<Set<Cell>> of(ScoreMatrix matrix, int folds, long seed) {
    Map<Object, Map<Integer, List<Cell>>> byModel = new LinkedHashMap<>();
    for (var cell : matrix.cells()) {
      byModel
          .computeIfAbsent(matrix.kin().get(cell.model()), _ -> new LinkedHashMap<>())
          .computeIfAbsent(cell.benchmark(), _ -> new ArrayList<>())
          .add(cell);
    }
    var splits = new ArrayList<Set<Cell>>();
    for (int i = 0; i < folds; i++) {
      splits.add(new LinkedHashSet<>());
    }
    var random = new Random(seed);
    for (var cells : byModel.values()) {
      var shuffled = new ArrayList<>(cells.values());
      Collections.shuffle(shuffled, random);
      int first = random.nextInt(folds);
      for (int i = 0; i < shuffled.size(); i++) {
        splits.get((first + i) % folds).addAll(shuffled.get(i));
      }
    }
    return splits;
  }
}
