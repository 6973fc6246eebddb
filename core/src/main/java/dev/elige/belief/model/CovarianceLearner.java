package dev.elige.belief.model;

import dev.elige.stats.Cholesky;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns how the columns of a sparse matrix vary together, from the rows.
 *
 * <p>Idea: each row is a draw of N(0, C) seen at a few columns with noise. Expectation maximisation
 * fills in each row's unseen columns by what C says, and takes the covariance of the filled rows,
 * leaning to a prior covariance as if that had been seen in {@code strength} rows (the mode under
 * an inverse Wishart prior). Guarantee: no round lowers the posterior density. A round costs one
 * small inverse for each row and two products of column matrices. Reference: Dempster, Laird and
 * Rubin 1977; Little and Rubin, Statistical Analysis with Missing Data, 11.2.
 */
final class CovarianceLearner {
  /** Rows whose inverses are held at a time. */
  private static final int TOGETHER = 16;

  /** Multiplications of a round above which it is shared among cores. */
  private static final double MUCH = 1e8;

  private final int[] row;
  private final int[] column;
  private final double[] value;
  private final double[] noise;

  /**
   * Entries of a sparse matrix.
   *
   * @param row row of each
   * @param column column of each
   * @param value each
   * @param noise variance of the noise of each
   */
  CovarianceLearner(int[] row, int[] column, double[] value, double[] noise) {
    this.row = row;
    this.column = column;
    this.value = value;
    this.noise = noise;
  }

  /**
   * The covariance of the columns.
   *
   * @param prior what it leans to, size x size
   * @param size columns
   * @param strength what the prior is worth, in rows
   * @param rounds how often to repeat
   */
  double[] learn(double[] prior, int size, double strength, int rounds) {
    var blocks = blocks();
    double[] covariance = prior.clone();
    for (int round = 0; round < rounds; round++) {
      double[] change = sandwich(covariance, surprise(blocks, covariance, size), size);
      for (int i = 0; i < covariance.length; i++) {
        covariance[i] =
            (strength * prior[i] + blocks.size() * covariance[i] + change[i])
                / (strength + blocks.size());
      }
    }
    return covariance;
  }

  /** The entries of each row that has any. */
  private List<int[]> blocks() {
    var entries = new ArrayList<List<Integer>>();
    for (int i = 0; i < row.length; i++) {
      while (entries.size() <= row[i]) {
        entries.add(new ArrayList<>());
      }
      entries.get(row[i]).add(i);
    }
    return entries.stream()
        .filter(block -> !block.isEmpty())
        .map(block -> block.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  /** The surprises of all rows, added up in the order of the rows however many cores there are. */
  private double[] surprise(List<int[]> blocks, double[] covariance, int size) {
    double work = blocks.stream().mapToDouble(block -> Math.pow(block.length, 3)).sum();
    double[] sum = new double[size * size];
    for (int from = 0; from < blocks.size(); from += TOGETHER) {
      var some = blocks.subList(from, Math.min(blocks.size(), from + TOGETHER));
      var surprises =
          (work > MUCH ? some.parallelStream() : some.stream())
              .map(block -> surprise(block, covariance, size))
              .toList();
      for (int k = 0; k < some.size(); k++) {
        add(surprises.get(k), some.get(k), sum, size);
      }
    }
    return sum;
  }

  private void add(double[] surprise, int[] block, double[] sum, int size) {
    int n = block.length;
    for (int i = 0; i < n; i++) {
      int from = column[block[i]] * size;
      for (int j = 0; j < n; j++) {
        sum[from + column[block[j]]] += surprise[i * n + j];
      }
    }
  }

  /**
   * The matrix aa' - G^-1 at the columns of a row, where G is the covariance of what the row shows
   * and a = G^-1 y: C times this times C is by how much the row's own covariance differs from C.
   */
  private double[] surprise(int[] block, double[] covariance, int size) {
    int n = block.length;
    double[] shown = new double[n * n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      int from = column[block[i]] * size;
      for (int j = 0; j < n; j++) {
        shown[i * n + j] = covariance[from + column[block[j]]];
      }
      shown[i * n + i] += noise[block[i]];
      weights[i] = value[block[i]];
    }
    var cholesky = Cholesky.inPlace(shown, n);
    cholesky.solve(weights);
    double[] surprise = cholesky.inverse();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        surprise[i * n + j] = weights[i] * weights[j] - surprise[i * n + j];
      }
    }
    return surprise;
  }

  /** C S C, of symmetric matrices. */
  private static double[] sandwich(double[] outer, double[] inner, int size) {
    return times(outer, times(inner, outer, size), size);
  }

  private static double[] times(double[] left, double[] right, int size) {
    double[] product = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        double factor = left[i * size + k];
        if (factor == 0) {
          continue;
        }
        for (int j = 0; j < size; j++) {
          product[i * size + j] += factor * right[k * size + j];
        }
      }
    }
    return product;
  }
}
