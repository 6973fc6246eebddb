package dev.elige.belief.evidence;

import java.util.Set;

/**
 * A public benchmark. Higher scores are better.
 *
 * @param id its id, as {@link dev.elige.catalog.BenchmarkNames} writes it
 * @param title its name for people
 * @param unit what scores count in
 * @param isBounded whether no score can lie beyond the ends of the unit; a share relative to
 *     another score has no end
 * @param aliases other ids of the same benchmark
 */
public record Benchmark(
    String id, String title, ScoreUnit unit, boolean isBounded, Set<String> aliases) {
  public Benchmark {
    aliases = Set.copyOf(aliases);
    if (isBounded && !unit.isShare()) {
      throw new IllegalArgumentException(unit.id() + " has no ends: " + id);
    }
  }

  /** A score on the benchmark's own scale, whether it was written as a fraction or in percent. */
  public double onScale(double score) {
    return unit == ScoreUnit.FRACTION && score > 1 ? score / 100 : score;
  }

  /** Whether a value in the benchmark's own unit can be a score. */
  public boolean holds(double value) {
    return Double.isFinite(value) && (!isBounded || unit.holds(value));
  }
}
