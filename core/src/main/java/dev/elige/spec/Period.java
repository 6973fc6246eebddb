package dev.elige.spec;

import dev.elige.base.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;

/**
 * A span of time in which something recurs.
 *
 * <p>A month is the mean month of the Julian year, 365.25 / 12 = 30.4375 days; a year is exactly
 * twelve months and a week exactly seven days.
 */
public enum Period {
  SECOND("second", Text.of("second", "segundo"), seconds(1)),
  MINUTE("minute", Text.of("minute", "minuto"), seconds(60)),
  HOUR("hour", Text.of("hour", "hora"), seconds(3_600)),
  DAY("day", Text.of("day", "día"), seconds(86_400)),
  WEEK("week", Text.of("week", "semana"), seconds(604_800)),
  MONTH("month", Text.of("month", "mes"), seconds(2_629_800)),
  YEAR("year", Text.of("year", "año"), seconds(31_557_600));

  /** Days in the month that every monthly figure means. */
  public static final BigDecimal DAYS_PER_MONTH = new BigDecimal("30.4375");

  private final String id;
  private final Text title;
  private final BigDecimal seconds;

  Period(String id, Text title, BigDecimal seconds) {
    this.id = id;
    this.title = title;
    this.seconds = seconds;
  }

  /** The word used in files. */
  public String id() {
    return id;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }

  /**
   * What an amount per this period is per month: exact where decimals can say it, else 34 digits.
   */
  public BigDecimal toMonth(BigDecimal amount) {
    return to(MONTH, amount);
  }

  /** What an amount per this period is per another, exact or to 34 digits. */
  BigDecimal to(Period other, BigDecimal amount) {
    return amount.multiply(other.seconds).divide(seconds, MathContext.DECIMAL128);
  }

  public static Optional<Period> of(String id) {
    return Arrays.stream(values()).filter(period -> period.id.equals(id)).findFirst();
  }

  private static BigDecimal seconds(long count) {
    return BigDecimal.valueOf(count);
  }
}
