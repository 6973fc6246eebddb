package dev.elige.spec.usage;

import dev.elige.base.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * When requests arrive in a week. Capacity is bought for the busiest hour; caches and import
 * windows live by the hours' rates.
 *
 * @param title how it is said to people
 * @param weights how busy each of the week's 168 hours is beside the others, Monday 0 to 1 o'clock
 *     first; none is negative, some are above 0
 * @param peakFactor how many times the mean rate the busiest minute has, 1 or above: that of the
 *     busiest hour, or what is stated
 */
public record Arrival(Text title, List<BigDecimal> weights, BigDecimal peakFactor) {
  /** Hours of a week. */
  public static final int HOURS = 168;

  private static final int HOURS_OF_DAY = 24;
  private static final int WORKING_DAYS = 5;
  private static final int OPENS = 9;
  private static final int CLOSES = 18;

  /** The same rate at every hour. */
  public static final Arrival FLAT =
      weekly(
          Text.of("at an even rate", "a ritmo constante"),
          Collections.nCopies(HOURS, BigDecimal.ONE));

  /** Monday to Friday, 9 to 18 o'clock, at an even rate. */
  public static final Arrival BUSINESS_HOURS =
      weekly(
          Text.of("Monday to Friday, 9 to 18", "de lunes a viernes, de 9 a 18"), businessHours());

  public Arrival {
    weights = List.copyOf(weights);
    requireWeek(weights);
    if (peakFactor.compareTo(BigDecimal.ONE) < 0) {
      throw new IllegalArgumentException("a peak is not below the mean: " + peakFactor);
    }
  }

  private static void requireWeek(List<BigDecimal> weights) {
    if (weights.size() != HOURS) {
      throw new IllegalArgumentException("a week has 168 hours, not " + weights.size());
    }
    if (weights.stream().anyMatch(weight -> weight.signum() < 0) || sum(weights).signum() == 0) {
      throw new IllegalArgumentException("weights are not negative, and some are above 0");
    }
  }

  /** A week whose busiest minute is like its busiest hour. */
  public static Arrival weekly(Text title, List<BigDecimal> weights) {
    requireWeek(weights);
    var peak =
        Collections.max(weights)
            .multiply(BigDecimal.valueOf(HOURS))
            .divide(sum(weights), MathContext.DECIMAL64);
    return new Arrival(title, weights, peak.max(BigDecimal.ONE));
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
    return weekly(title, week);
  }

  /** The same with a busiest minute of so many times the mean rate. */
  public Arrival withPeak(BigDecimal factor) {
    return new Arrival(title, weights, factor);
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
