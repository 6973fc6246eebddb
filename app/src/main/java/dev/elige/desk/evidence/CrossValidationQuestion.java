package dev.elige.desk.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A matrix of scores and what to hide of it.
 *
 * @param files the matrix
 * @param folds JSON of the cells to hide
 * @param probes benchmarks that models show in a test of their own; none where not wanted
 * @param newSince the day from which models count as new in another test
 */
public record CrossValidationQuestion(
    ScoreFiles files, Path folds, List<String> probes, Optional<LocalDate> newSince) {
  public CrossValidationQuestion {
    probes = List.copyOf(probes);
  }
}
