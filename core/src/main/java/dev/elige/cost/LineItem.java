package dev.elige.cost;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.Settled;
import java.math.BigDecimal;

/**
 * One line of a bill.
 *
 * @param what what is charged
 * @param quantity how much of it, in the unit of the price: millions of tokens
 * @param price the unit price with its source
 * @param amount quantity times price, to {@link #DECIMALS} places: what is printed adds up
 */
public record LineItem(Text what, BigDecimal quantity, Settled<PriceTerm> price, Money amount) {
  /** Decimal places of an amount: a billionth of a dollar. */
  public static final int DECIMALS = 9;

  public LineItem {
    amount = amount.rounded(DECIMALS);
  }
}
