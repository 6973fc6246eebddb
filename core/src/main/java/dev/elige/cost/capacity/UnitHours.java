package dev.elige.cost.capacity;

import dev.elige.base.Explanation;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.cost.Derivation;
import java.math.BigDecimal;
import java.util.List;

/**
 * Something bought by the hour, day and night.
 *
 * @param count what is bought
 * @param units how much of it
 * @param hours hours of the month
 */
record UnitHours(Derivation count, BigDecimal units, BigDecimal hours) implements Derivation {
  BigDecimal total() {
    return units.multiply(hours);
  }

  @Override
  public Explanation explain() {
    return Explanation.of(
        Text.of("hours a month of all that is bought", "horas al mes de todo lo contratado"),
        Numerals.plain(total()),
        List.of(
            count.explain(),
            Explanation.given(
                Text.of("hours of the month", "horas del mes"), Numerals.plain(hours))));
  }
}
