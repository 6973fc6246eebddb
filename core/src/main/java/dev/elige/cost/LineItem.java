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
 * @param amount quantity times price, exact
 */
public record LineItem(Text what, BigDecimal quantity, Settled<PriceTerm> price, Money amount) {}
