package dev.elige.belief.model;

import java.util.Optional;

/**
 * A score in the matrix. A cell may have several, where sources disagree.
 *
 * @param cell where
 * @param score in the benchmark's own unit
 * @param standardError of the score in the same unit; empty where its source does not say
 * @param claimed whether the model's own maker measured it
 */
public record CellScore(Cell cell, double score, Optional<Double> standardError, boolean claimed) {
  public CellScore {
    if (!Double.isFinite(score)) {
      throw new IllegalArgumentException("a score is a finite number, not " + score);
    }
    if (standardError.isPresent()
        && !(standardError.get() >= 0 && Double.isFinite(standardError.get()))) {
      throw new IllegalArgumentException("a standard error is 0 or more: " + standardError.get());
    }
  }

  /** A score of which nothing else is known. */
  public CellScore(Cell cell, double score) {
    this(cell, score, Optional.empty(), false);
  }
}
