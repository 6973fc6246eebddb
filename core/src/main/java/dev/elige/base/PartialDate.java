package dev.elige.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as precise as its source: a year, a month or a day (ISO 8601 reduced precision). It stands
 * for the whole period, from {@link #first} to {@link #last}.
 *
 * @param text {@code 2024}, {@code 2024-03} or {@code 2024-03-13}
 * @param first first day of the period
 * @param last last day of the period
 */
public record PartialDate(String text, LocalDate first, LocalDate last)
    implements Comparable<PartialDate> {

  /**
   * Reads a date.
   *
   * @throws DateTimeException where the text is none of the three forms
   */
  public static PartialDate parse(String text) {
    return switch (text.length()) {
      case 4 -> ofYear(text);
      case 7 -> ofMonth(text);
      default -> of(Days.parse(text));
    };
  }

  /** Like {@link #parse}, empty where the text is not a date. */
  public static Optional<PartialDate> tryParse(String text) {
    try {
      return Optional.of(parse(text.strip()));
    } catch (DateTimeException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString(), day, day);
  }

  private static PartialDate ofYear(String text) {
    var january = YearMonth.of(Integer.parseInt(text), 1);
    return new PartialDate(text, january.atDay(1), january.atDay(1).plusYears(1).minusDays(1));
  }

  private static PartialDate ofMonth(String text) {
    var month = YearMonth.parse(text);
    return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
  }

  @Override
  public int compareTo(PartialDate other) {
    return last.compareTo(other.last);
  }

  @Override
  public String toString() {
    return text;
  }
}
