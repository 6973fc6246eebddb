package dev.elige.cost;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Explanation;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Availability;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What a workload costs in a month in one mode.
 *
 * @param mode how it is paid for
 * @param place from where it is called; empty where no source names regions, or the mode has none
 * @param requests requests a month, above 0
 * @param items at least one
 * @param notes what a person should know of it, such as the model of cache hits that was used
 */
public record Bill(
    Mode mode,
    Optional<Availability> place,
    BigDecimal requests,
    List<LineItem> items,
    List<Text> notes) {
  public Bill {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a bill has at least one line");
    }
  }

  /** The sum of the lines as they are printed. */
  public Money monthly() {
    var total = items.getFirst().amount();
    for (int i = 1; i < items.size(); i++) {
      total = total.plus(items.get(i).amount());
    }
    return total;
  }

  /** The monthly total for one request of the month, to 16 digits. */
  public Money perRequest() {
    var total = monthly();
    return new Money(total.amount().divide(requests, MathContext.DECIMAL64), total.currency());
  }

  /** The cheaper of two bills; a known one before an unknown one, the first of two alike. */
  public static Estimate<Bill> cheaper(Estimate<Bill> one, Estimate<Bill> other) {
    if (!(other instanceof Known<Bill>(var second))) {
      return one;
    }
    boolean isFirst =
        one instanceof Known<Bill>(var first) && first.monthly().compareTo(second.monthly()) <= 0;
    return isFirst ? one : other;
  }

  /** The tree whose root is the monthly total. */
  public Explanation explanation() {
    return Explanation.of(
        Text.of("monthly cost", "coste mensual"),
        Text.verbatim(monthly().toString()),
        items.stream().map(LineItem::explain).toList());
  }
}
