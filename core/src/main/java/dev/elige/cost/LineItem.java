package dev.elige.cost;

import dev.elige.base.Explanation;
import dev.elige.base.Money;
import dev.elige.base.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * One line of a bill.
 *
 * @param charge what is charged
 * @param quantity how much of it, in the charge's unit
 * @param price the unit price with its source
 * @param derivation how the quantity came about
 * @param amount quantity times price, to {@link #DECIMALS} places: what is printed adds up
 */
public record LineItem(
    Charge charge, BigDecimal quantity, UnitPrice price, Derivation derivation, Money amount) {
  /** Decimal places of an amount: a billionth of a dollar. */
  public static final int DECIMALS = 9;

  /** A line whose amount is quantity times price. */
  public static LineItem of(
      Charge charge, BigDecimal quantity, UnitPrice price, Derivation derivation) {
    var amount = price.price().times(quantity).rounded(DECIMALS);
    return new LineItem(charge, quantity, price, derivation, amount);
  }

  /** The tree whose root is the amount. */
  public Explanation explain() {
    return Explanation.of(
        charge.what(),
        Text.verbatim(amount.toString()),
        List.of(
            derivation.explain(),
            Explanation.fact(
                Text.of("price per {}", "precio por {}", charge.unit().title()),
                Text.verbatim(price.price().toString()),
                price.citation())));
  }
}
