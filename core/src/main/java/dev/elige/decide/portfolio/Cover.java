package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sets of tasks served by several parts of a supply together.
 *
 * @param supply where parts come from
 * @param tasks how many tasks there are
 * @param counts how models and providers are counted
 * @param most how many may be used in all
 * @param tally what is counted
 */
record Cover(Supply supply, int tasks, Counts counts, int most, Tally tally) {
  /** The least weight of serving every set with at most so many models and providers. */
  Table table(Direction direction) {
    var parts = new Table(most + 1, 1 << tasks);
    supply.lower(direction, parts);
    if (supply instanceof Pieces pieces && pieces.isSimple()) {
      return pieces.pools().isEmpty()
          ? Closure.ofSingles(parts)
          : Closure.withOnePool(parts, tasks);
    }
    return most == 0 ? Closure.uncounted(parts, tasks) : Closure.counted(parts, counts, most);
  }

  /**
   * Hands on the covers of all sets that weigh no more than is allowed. The supply is asked only
   * for parts that belong to some such cover.
   */
  void parts(Direction direction, Supply.Allowance allowance, Consumer<Part> found) {
    var table = table(direction);
    var targets = targets(table, allowance);
    if (!targets.isEmpty()) {
      double[][] allowed = allowed(targets, table, allowance);
      var parts = new Fronts(tasks);
      supply.parts(direction, (count, set) -> allowed[count][set], parts::add);
      var labels = new Labels(parts, counts, most, tally);
      for (int target : targets) {
        labels.covering(target, completion(target, direction, table, allowance)).forEach(found);
      }
    }
  }

  private List<Integer> targets(Table table, Supply.Allowance allowance) {
    var targets = new ArrayList<Integer>();
    for (int set = 1; set < 1 << tasks; set++) {
      boolean isTarget = false;
      for (int count = 0; count <= most && !isTarget; count++) {
        isTarget = table.weight(count, set) <= allowance.of(count, set);
      }
      if (isTarget) {
        targets.add(set);
      }
    }
    return targets;
  }

  /** For each count and set what a part may weigh, so that the rest of some target fits beside. */
  private double[][] allowed(List<Integer> targets, Table table, Supply.Allowance allowance) {
    double[][] allowed = new double[most + 1][1 << tasks];
    for (double[] row : allowed) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    for (int target : targets) {
      for (int count = 0; count <= most; count++) {
        double all = allowance.of(count, target);
        for (int part = 0; part <= count; part++) {
          if (counts.fits(part, count)) {
            double[] rest = table.weights(count - part);
            for (int set = target; set != 0; set = (set - 1) & target) {
              allowed[part][set] = Math.max(allowed[part][set], all - rest[target ^ set]);
            }
          }
        }
      }
    }
    return allowed;
  }

  private Labels.Completion completion(
      int target, Direction direction, Table table, Supply.Allowance allowance) {
    double[] allowed = new double[most + 1];
    for (int count = 0; count <= most; count++) {
      allowed[count] = allowance.of(count, target);
    }
    return (count, set, first, second) -> {
      double weight = direction.weight(first, second);
      for (int all = count; all <= most; all++) {
        if (counts.fits(count, all)
            && weight + table.weight(all - count, target ^ set) <= allowed[all]) {
          return true;
        }
      }
      return false;
    };
  }
}
