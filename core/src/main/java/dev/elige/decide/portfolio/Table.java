package dev.elige.decide.portfolio;

import java.util.Arrays;

/**
 * The least weight at which each set of tasks can be served, for each count of models and
 * providers, in one direction; infinite where it cannot. Sets are bit masks. Beside a weight stands
 * the other sum of what attains it.
 */
final class Table {
  private final double[][] weights;
  private final double[][] ties;

  /**
   * A table of infinite weights.
   *
   * @param counts how many counts it has
   * @param sets how many sets of tasks
   */
  Table(int counts, int sets) {
    weights = new double[counts][sets];
    ties = new double[counts][sets];
    for (double[] row : weights) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
  }

  double weight(int count, int tasks) {
    return weights[count][tasks];
  }

  double tie(int count, int tasks) {
    return ties[count][tasks];
  }

  /** Whether no set can be served with exactly what this row counts. */
  boolean isEmpty(int count) {
    for (double weight : weights[count]) {
      if (weight < Double.POSITIVE_INFINITY) {
        return false;
      }
    }
    return true;
  }

  double[] weights(int count) {
    return weights[count];
  }

  double[] ties(int count) {
    return ties[count];
  }

  /** Enters a weight where it is less than what stands, or as much with a lesser other sum. */
  void lower(int count, int tasks, double weight, double tie) {
    double stands = weights[count][tasks];
    if (weight < stands || (weight == stands && tie < ties[count][tasks])) {
      weights[count][tasks] = weight;
      ties[count][tasks] = tie;
    }
  }
}
