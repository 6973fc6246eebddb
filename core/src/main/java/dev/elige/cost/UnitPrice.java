package dev.elige.cost;

import dev.elige.base.Citation;
import dev.elige.base.Money;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.Settled;
import dev.elige.catalog.Validity;

/**
 * The price of one unit and where it is from.
 *
 * @param price of one unit
 * @param citation its source
 * @param validity the days for which it is known
 */
public record UnitPrice(Money price, Citation citation, Validity validity) {
  /** A price that the catalog has settled. */
  public static UnitPrice of(Settled<? extends PriceTerm> settled) {
    return new UnitPrice(settled.value().price(), settled.citation(), settled.winner().validity());
  }
}
