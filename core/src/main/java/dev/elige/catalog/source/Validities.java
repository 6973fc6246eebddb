package dev.elige.catalog.source;

import dev.elige.catalog.Validity;
import java.time.LocalDate;

/** Turns the open periods of price histories into days that are known. */
final class Validities {
  private Validities() {}

  /**
   * The days of a price.
   *
   * @param from first day; {@link LocalDate#MIN} where the source leaves it open: then the price is
   *     known for the day it was read, or, where it had ended by then, for its last day
   * @param to first day on which it no longer holds; {@link LocalDate#MAX} while it does
   */
  static Validity of(LocalDate from, LocalDate to, LocalDate readOn) {
    if (!from.equals(LocalDate.MIN)) {
      return new Validity(from, to);
    }
    return readOn.isBefore(to) ? new Validity(readOn, to) : new Validity(to.minusDays(1), to);
  }
}
