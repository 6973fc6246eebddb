package dev.elige.catalog;

import dev.elige.base.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days for which an observation is known to hold.
 *
 * @param from first day
 * @param to first day on which it no longer holds; {@link LocalDate#MAX} while it still does
 */
public record Validity(LocalDate from, LocalDate to) {
  public Validity {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a validity is empty: " + from + " to " + to);
    }
  }

  /** From a day on, until something else is known. */
  public static Validity since(LocalDate day) {
    return new Validity(day, LocalDate.MAX);
  }

  /** Known on a date only; before and after nothing is certain. */
  public static Validity on(PartialDate date) {
    return new Validity(date.first(), date.last().plusDays(1));
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** Days between a day and this period; 0 inside it. */
  public long distanceTo(LocalDate day) {
    if (covers(day)) {
      return 0;
    }
    return day.isBefore(from)
        ? ChronoUnit.DAYS.between(day, from)
        : ChronoUnit.DAYS.between(to, day) + 1;
  }
}
