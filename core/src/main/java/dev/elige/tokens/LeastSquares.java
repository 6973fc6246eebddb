package dev.elige.tokens;

/**
 * Ridge regression by its normal equations: minimises the sum of weighted squared errors plus
 * {@code pull x (parameter - prior)^2} for each parameter (Hoerl and Kennard 1970). For a handful
 * of parameters.
 */
final class LeastSquares {
  private final double[][] matrix;

  /**
   * Begins with what is believed before any row.
   *
   * @param prior what each parameter is pulled to
   * @param pull how strongly, in units of a row whose only entry is 1
   */
  LeastSquares(double[] prior, double[] pull) {
    int size = prior.length;
    matrix = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      matrix[i][i] = pull[i];
      matrix[i][size] = pull[i] * prior[i];
    }
  }

  /** Adds a row, {@code row x parameters = value}; its weight is in its scale. */
  void add(double[] row, double value) {
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < row.length; j++) {
        matrix[i][j] += row[i] * row[j];
      }
      matrix[i][row.length] += row[i] * value;
    }
  }

  /** The parameters. May be called once. */
  double[] solve() {
    int size = matrix.length;
    for (int column = 0; column < size; column++) {
      pivot(column);
      for (int i = 0; i < size; i++) {
        if (i != column) {
          subtract(i, column);
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = matrix[i][size] / matrix[i][i];
    }
    return solution;
  }

  private void pivot(int column) {
    int best = column;
    for (int i = column + 1; i < matrix.length; i++) {
      best = Math.abs(matrix[i][column]) > Math.abs(matrix[best][column]) ? i : best;
    }
    double[] row = matrix[best];
    matrix[best] = matrix[column];
    matrix[column] = row;
  }

  private void subtract(int i, int column) {
    double factor = matrix[i][column] / matrix[column][column];
    for (int j = column; j <= matrix.length; j++) {
      matrix[i][j] -= factor * matrix[column][j];
    }
  }
}
