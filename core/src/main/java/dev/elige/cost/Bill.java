package dev.elige.cost;

import dev.elige.base.Explanation;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Availability;
import dev.elige.catalog.ServiceTier;
import java.util.List;
import java.util.Optional;

/**
 * What a workload costs in a month.
 *
 * @param tier how requests are served and billed
 * @param place from where it is called; empty where no source names regions
 * @param items at least one
 */
public record Bill(ServiceTier tier, Optional<Availability> place, List<LineItem> items) {
  public Bill {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a bill has at least one line");
    }
  }

  /** The sum of the lines as they are printed. */
  public Money monthly() {
    var total = items.getFirst().amount();
    for (var item : items.subList(1, items.size())) {
      total = total.plus(item.amount());
    }
    return total;
  }

  /** The tree whose root is the monthly total. */
  public Explanation explanation() {
    return Explanation.of(
        Text.of("monthly cost", "coste mensual"),
        shown(monthly()),
        items.stream().map(Bill::explain).toList());
  }

  private static Explanation explain(LineItem item) {
    var price = item.price();
    return Explanation.of(
        item.what(),
        shown(item.amount()),
        List.of(
            Explanation.given(
                Text.of("millions of tokens a month", "millones de tokens al mes"),
                Text.verbatim(item.quantity().stripTrailingZeros().toPlainString())),
            Explanation.fact(
                Text.of("price per 1M tokens", "precio por 1M de tokens"),
                Text.verbatim(price.value().price().toString()),
                price.citation())));
  }

  private static Text shown(Money money) {
    return Text.verbatim(money.toString());
  }
}
