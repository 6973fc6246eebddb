package dev.elige.belief.evidence;

import java.util.Locale;
import java.util.Optional;

/** What a benchmark counts in. */
public enum ScoreUnit {
  /** Shares from 0 to 1. */
  FRACTION(1, 0, 1),
  /** Shares from 0 to 100. */
  PERCENT(100, 0, 100),
  /** Points without natural ends: an Elo rating, a judge's marks. */
  RATING(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
  /** US dollars earned. */
  USD(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private final double whole;
  private final double low;
  private final double high;

  ScoreUnit(double whole, double low, double high) {
    this.whole = whole;
    this.low = low;
    this.high = high;
  }

  /** The unit by its word, such as {@code percent}. */
  public static Optional<ScoreUnit> of(String word) {
    for (var unit : values()) {
      if (unit.id().equals(word)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** The word for the unit in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether scores are shares of a whole. */
  public boolean isShare() {
    return whole > 0;
  }

  /** Whether a value lies between the natural ends of the unit. */
  public boolean holds(double value) {
    return value >= low && value <= high;
  }

  /**
   * What one of this unit is in another: a fraction of 1 is 100 percent.
   *
   * @throws IllegalArgumentException where the two do not measure the same
   */
  public double in(ScoreUnit other) {
    if (this == other) {
      return 1;
    }
    if (!isShare() || !other.isShare()) {
      throw new IllegalArgumentException(id() + " is not told in " + other.id());
    }
    return other.whole / whole;
  }
}
