package dev.elige.cost.use;

import dev.elige.base.Explanation;
import dev.elige.base.Text;
import dev.elige.cost.Derivation;
import java.math.BigDecimal;
import java.util.List;

/**
 * Requests times what each of them has that is not counted in tokens.
 *
 * @param what images, seconds, fees
 * @param requests requests a month
 * @param each amount of one request
 */
record UnitsOfRequests(Text what, BigDecimal requests, BigDecimal each) implements Derivation {
  BigDecimal amount() {
    return requests.multiply(each);
  }

  @Override
  public Explanation explain() {
    return Explanation.of(
        Text.of("{} a month", "{} al mes", what),
        TokensOfRequests.plain(amount()),
        List.of(
            Explanation.given(
                Text.of("requests a month", "peticiones al mes"), TokensOfRequests.plain(requests)),
            Explanation.given(
                Text.of("of each, on average", "de cada una, de media"),
                TokensOfRequests.plain(each))));
  }
}
