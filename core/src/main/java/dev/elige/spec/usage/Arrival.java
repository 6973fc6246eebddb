package dev.elige.spec.usage;

import dev.elige.base.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * When requests arrive in a week. Capacity is bought for the busiest hour; caches and import
 * windows live by the hours' rates.
 *
 * @param title how it is said to people
 * @param weights how busy each of the week's 168 hours is beside the others, Monday 0 to 1 o'clock
 *     first; none is negative, some are above 0
 * @param statedPeak how many times the mean rate the busiest minute has, where that is stated and
 *     is not the busiest hour's
 */
public record Arrival(Text title, List<BigDecimal> weights, Optional<BigDecimal> statedPeak) {
  /** Hours of a week. */
  public static final int HOURS = 168;

  private static final int HOURS_OF_DAY = 24;
  private static final int WORKING_DAYS = 5;
  private static final int OPENS = 9;
  private static final int CLOSES = 18;

  /** The same rate at every hour. */
  public static final Arrival FLAT =
      new Arrival(
          Text.of("at an even rate", "a ritmo constante"),
          Collections.nCopies(HOURS, BigDecimal.ONE),
          Optional.empty());

  /** Monday to Friday, 9 to 18 o'clock, at an even rate. */
  public static final Arrival BUSINESS_HOURS =
      new Arrival(
          Text.of("Monday to Friday, 9 to 18", "de lunes a viernes, de 9 a 18"),
          businessHours(),
          Optional.empty());

  public Arrival {
    weights = List.copyOf(weights);
    if (weights.size() != HOURS) {
      throw new IllegalArgumentException("a week has 168 hours, not " + weights.size());
    }
    if (weights.stream().anyMatch(weight -> weight.signum() < 0) || sum(weights).signum() == 0) {
      throw new IllegalArgumentException("weights are not negative, and some are above 0");
    }
    if (statedPeak.filter(peak -> peak.compareTo(BigDecimal.ONE) < 0).isPresent()) {
      throw new IllegalArgumentException("a peak is not below the mean: " + statedPeak);
    }
  }

  /**
   * The same day seven times.
   *
   * @param hours 24 weights, midnight first
   */
  public static Arrival daily(Text title, List<BigDecimal> hours) {
    if (hours.size() != HOURS_OF_DAY) {
      throw new IllegalArgumentException("a day has 24 hours, not " + hours.size());
    }
    var week = new ArrayList<BigDecimal>();
    for (int day = 0; day < HOURS / HOURS_OF_DAY; day++) {
      week.addAll(hours);
    }
    return new Arrival(title, week, Optional.empty());
  }

  /** The same with a busiest minute of so many times the mean rate. */
  public Arrival withPeak(BigDecimal factor) {
    return new Arrival(title, weights, Optional.of(factor));
  }

  /** How many times the mean rate the peak has: as stated, else of the busiest hour. */
  public BigDecimal peakFactor() {
    return statedPeak.orElseGet(() ->
        Collections.max(weights)
            .multiply(BigDecimal.valueOf(HOURS))
            .divide(sum(weights), MathContext.DECIMAL64));
  }

  /** The part of a week's requests that arrives in an hour, 0 to 1. */
  public BigDecimal share(int hour) {
    return weights.get(hour).divide(sum(weights), MathContext.DECIMAL64);
  }

  private static BigDecimal sum(List<BigDecimal> weights) {
    return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<BigDecimal> businessHours() {
    var week = new ArrayList<>(Collections.nCopies(HOURS, BigDecimal.ZERO));
    for (int day = 0; day < WORKING_DAYS; day++) {
      for (int hour = OPENS; hour < CLOSES; hour++) {
        week.set(day * HOURS_OF_DAY + hour, BigDecimal.ONE);
      }
    }
    return week;
  }
}
