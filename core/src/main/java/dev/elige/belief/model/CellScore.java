package dev.elige.belief.model;

/**
 * A score in the matrix. A cell may have several, where sources disagree.
 *
 * @param cell where
 * @param score in the benchmark's own unit
 */
public record CellScore(Cell cell, double score) {
  public CellScore {
    if (!Double.isFinite(score)) {
      throw new IllegalArgumentException("a score is a finite number, not " + score);
    }
  }
}
