package dev.elige.desk.evidence;

import java.nio.file.Path;

/**
 * A matrix of scores in files.
 *
 * @param scores CSV of scores
 * @param models CSV of models
 * @param benchmarks CSV of benchmarks
 */
public record ScoreFiles(Path scores, Path models, Path benchmarks) {}
