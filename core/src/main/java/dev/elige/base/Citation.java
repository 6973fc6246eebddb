package dev.elige.base;

import java.time.LocalDate;

/**
 * The very place where a fact was read.
 *
 * @param source the source
 * @param locator the row, key or page inside the source
 * @param asOf the day the source read or stated the fact
 */
public record Citation(Source source, String locator, LocalDate asOf) {
  @Override
  public String toString() {
    var place = locator.isEmpty() ? "" : ", " + locator;
    return source.title() + place + " (" + asOf + ")";
  }
}
