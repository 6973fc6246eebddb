package dev.elige.belief.model;

import java.util.Optional;

/**
 * What is known of a benchmark beside its scores.
 *
 * @param name its name or id; benchmarks of one kind share words of it
 * @param scale the scale of its scores; empty where only the scores themselves can tell
 */
public record BenchmarkTraits(String name, Optional<Scale> scale) {

  /** A benchmark of which only the name is known. */
  public static BenchmarkTraits named(String name) {
    return new BenchmarkTraits(name, Optional.empty());
  }
}
