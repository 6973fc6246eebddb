package dev.elige.report.evidence;

import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.belief.evidence.ScoreConflict;
import java.time.LocalDate;
import java.util.List;

/**
 * What evidence covers.
 *
 * @param isPacked whether packed tables were read, or the evidence that is built in
 * @param scores how many there are
 * @param models how many models they are of
 * @param sources what each source has
 * @param reach how many of the catalog's current text models have how many scores
 * @param conflicts where sources differ, the most serious first
 * @param unplaced names that no rule could place; of packed tables only
 * @param refused rows that were refused; of packed tables only
 */
public record EvidenceCoverage(
    boolean isPacked,
    long scores,
    long models,
    List<BySource> sources,
    Reach reach,
    List<ScoreConflict> conflicts,
    List<Unplaced> unplaced,
    List<Refused> refused) {
  public EvidenceCoverage {
    sources = List.copyOf(sources);
    conflicts = List.copyOf(conflicts);
    unplaced = List.copyOf(unplaced);
    refused = List.copyOf(refused);
  }

  /** The counts of one source. */
  public record BySource(
      Source source, LocalDate readOn, long scores, long models, long benchmarks, long languages) {}

  /** How many models have no score, one or two, three to nine, ten or more. */
  public record Reach(int none, int few, int some, int many) {
    /** How many kinds of models are told apart. */
    public static final int STEPS = 4;

    /** The number of the kind of a model with so many scores, in the order of the components. */
    public static int step(int scores) {
      return scores == 0 ? 0 : scores < 3 ? 1 : scores < 10 ? 2 : 3;
    }
  }

  /** Names of a source that no rule could place, sorted. */
  public record Unplaced(String source, List<String> names) {
    public Unplaced {
      names = List.copyOf(names);
    }
  }

  /** A row that was refused. */
  public record Refused(
      String source, String model, String benchmark, String value, Text reason, String locator) {}
}
