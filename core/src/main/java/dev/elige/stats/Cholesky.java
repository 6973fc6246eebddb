package dev.elige.stats;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionBlock_DDRM;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionCommon_DDRM;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionInner_DDRM;

/**
 * The lower triangle L of a symmetric positive definite matrix A = L L', and what is solved with
 * it. Blocked from a size on where that is faster (EJML; Golub and Van Loan, Matrix Computations,
 * 4.2). Matrices are row by row in one array.
 */
public final class Cholesky {
  private static final int BLOCK = 60;

  private final int size;
  private final double[] lower;

  private Cholesky(int size, double[] lower) {
    this.size = size;
    this.lower = lower;
  }

  /**
   * Decomposes a matrix in its own place: the array belongs to the result from now on.
   *
   * @param matrix size x size, both triangles
   * @throws ArithmeticException where the matrix is not positive definite
   */
  public static Cholesky inPlace(double[] matrix, int size) {
    CholeskyDecompositionCommon_DDRM decomposition =
        size > BLOCK
            ? new CholeskyDecompositionBlock_DDRM(BLOCK)
            : new CholeskyDecompositionInner_DDRM(true);
    var wrapped = DMatrixRMaj.wrap(size, size, matrix);
    if (!decomposition.decompose(wrapped)) {
      throw new ArithmeticException("a matrix of size " + size + " is not positive definite");
    }
    return new Cholesky(size, decomposition.getT().getData());
  }

  /** L x: independent standard normal variables become ones with the covariance A. */
  public double[] times(double[] x) {
    double[] product = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        product[i] += lower[i * size + j] * x[j];
      }
    }
    return product;
  }

  /** Solves A x = b in the place of b. */
  public void solve(double[] right) {
    TriangularSolver_DDRM.solveL(lower, right, size);
    TriangularSolver_DDRM.solveTranL(lower, right, size);
  }

  /**
   * Solves L X = B in the place of B.
   *
   * @param right size x columns
   */
  public void halfSolve(double[] right, int columns) {
    for (int from = 0; from < size; from += BLOCK) {
      halfSolve(right, columns, from, columns);
    }
  }

  /** Solves for the rows of one block, of which only the first {@code filled} columns hold any. */
  private void halfSolve(double[] right, int columns, int from, int filled) {
    int to = Math.min(size, from + BLOCK);
    for (int row = from; row < to; row++) {
      subtract(right, columns, row, from, row, filled);
      double scale = 1 / lower[row * size + row];
      for (int j = row * columns; j < row * columns + filled; j++) {
        right[j] *= scale;
      }
    }
    for (int row = to; row < size; row++) {
      subtract(right, columns, row, from, to, filled);
    }
  }

  /** Takes from a row the rows {@code from} to {@code to}, as L weighs them; four at a time. */
  private void subtract(double[] right, int columns, int row, int from, int to, int filled) {
    int target = row * columns;
    int k = from;
    for (; k + 3 < to; k += 4) {
      double a = lower[row * size + k];
      double b = lower[row * size + k + 1];
      double c = lower[row * size + k + 2];
      double d = lower[row * size + k + 3];
      int p = k * columns;
      int q = p + columns;
      int r = q + columns;
      int s = r + columns;
      for (int j = 0; j < filled; j++) {
        right[target + j] -=
            a * right[p + j] + b * right[q + j] + c * right[r + j] + d * right[s + j];
      }
    }
    for (; k < to; k++) {
      double factor = lower[row * size + k];
      for (int j = 0; j < filled; j++) {
        right[target + j] -= factor * right[k * columns + j];
      }
    }
  }

  /** The inverse of A, size x size. */
  public double[] inverse() {
    double[] half = new double[size * size];
    for (int i = 0; i < size; i++) {
      half[i * size + i] = 1;
    }
    for (int from = 0; from < size; from += BLOCK) {
      halfSolve(half, size, from, Math.min(size, from + BLOCK));
    }
    double[] inverse = new double[size * size];
    for (int k = 0; k < size; k++) {
      for (int i = 0; i <= k; i++) {
        double factor = half[k * size + i];
        for (int j = 0; j <= i; j++) {
          inverse[i * size + j] += factor * half[k * size + j];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        inverse[j * size + i] = inverse[i * size + j];
      }
    }
    return inverse;
  }
}
