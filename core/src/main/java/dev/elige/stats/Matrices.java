package dev.elige.stats;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.mult.MatrixMatrixMult_DDRM;

/** Products of dense matrices that lie row by row in one array (EJML). */
public final class Matrices {
  private Matrices() {}

  /**
   * A B.
   *
   * @param left rows x inner
   * @param right inner x columns
   * @return rows x columns
   */
  public static double[] times(double[] left, double[] right, int rows, int inner, int columns) {
    var product = new DMatrixRMaj(rows, columns);
    MatrixMatrixMult_DDRM.mult_reorder(
        DMatrixRMaj.wrap(rows, inner, left), DMatrixRMaj.wrap(inner, columns, right), product);
    return product.getData();
  }

  /** The transpose of a matrix of rows x columns. */
  public static double[] transposed(double[] matrix, int rows, int columns) {
    double[] result = new double[matrix.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        result[j * rows + i] = matrix[i * columns + j];
      }
    }
    return result;
  }
}
