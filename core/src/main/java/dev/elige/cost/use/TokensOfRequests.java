package dev.elige.cost.use;

import dev.elige.base.Explanation;
import dev.elige.base.Text;
import dev.elige.cost.Derivation;
import java.math.BigDecimal;
import java.util.List;

/**
 * Requests times what each of them has.
 *
 * @param requests requests a month
 * @param each amount of one request
 */
record TokensOfRequests(BigDecimal requests, BigDecimal each) implements Derivation {
  private static final int MILLION = 6;

  /** The product in millions. */
  BigDecimal millions() {
    return requests.multiply(each).movePointLeft(MILLION);
  }

  @Override
  public Explanation explain() {
    return Explanation.of(
        Text.of("millions of tokens a month", "millones de tokens al mes"),
        plain(millions()),
        List.of(
            Explanation.given(Text.of("requests a month", "peticiones al mes"), plain(requests)),
            Explanation.given(
                Text.of("tokens of each, on average", "tokens de cada una, de media"),
                plain(each))));
  }

  static Text plain(BigDecimal number) {
    return Text.verbatim(number.stripTrailingZeros().toPlainString());
  }
}
