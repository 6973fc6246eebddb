package dev.elige.decide.record;

import dev.elige.base.Money;
import dev.elige.cost.LineItem;
import dev.elige.cost.Unit;
import java.time.LocalDate;

/**
 * A unit price that a bill relied on.
 *
 * @param what the line of the bill, in English
 * @param price of one unit
 * @param unit what is counted
 * @param source the id of the source that states the price
 * @param asOf the day the source was read
 */
public record PriceRelied(String what, Money price, Unit unit, String source, LocalDate asOf) {
  static PriceRelied of(LineItem line) {
    var citation = line.price().citation();
    return new PriceRelied(
        line.charge().what().toString(),
        line.price().price(),
        line.charge().unit(),
        citation.source().id(),
        citation.asOf());
  }

  /** Whether both are prices of the same line. */
  boolean isOfSameLine(PriceRelied other) {
    return what.equals(other.what) && unit == other.unit;
  }
}
