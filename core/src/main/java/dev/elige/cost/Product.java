package dev.elige.cost;

import dev.elige.base.Explanation;
import dev.elige.base.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * A quantity worked out from a few numbers.
 *
 * @param what it is, its formula where that is not a plain product
 * @param value the quantity
 * @param factors what it is made of
 */
public record Product(Text what, BigDecimal value, List<Factor> factors) implements Derivation {
  /**
   * One of the numbers.
   *
   * @param what it is
   * @param value in the unit that {@code what} names
   */
  public record Factor(Text what, BigDecimal value) {
    public static Factor of(String english, String spanish, BigDecimal value) {
      return new Factor(Text.of(english, spanish), value);
    }
  }

  public Product {
    factors = List.copyOf(factors);
  }

  @Override
  public Explanation explain() {
    return Explanation.of(
        what,
        plain(value),
        factors.stream()
            .map(factor -> Explanation.given(factor.what(), plain(factor.value())))
            .toList());
  }

  private static Text plain(BigDecimal number) {
    return Text.verbatim(number.stripTrailingZeros().toPlainString());
  }
}
