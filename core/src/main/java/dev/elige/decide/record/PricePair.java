package dev.elige.decide.record;

import dev.elige.cost.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unit price of one line of two bills.
 *
 * @param what the line, in English
 * @param unit what it counts
 * @param before the price it had; empty where the line is new
 * @param after the price it has; empty where the line is gone
 */
public record PricePair(
    String what, Unit unit, Optional<PriceRelied> before, Optional<PriceRelied> after) {
  /**
   * Each line of the later bill with the next earlier one of its name, then lines that are gone.
   */
  static List<PricePair> of(List<PriceRelied> before, List<PriceRelied> after) {
    var left = new ArrayList<>(before);
    var pairs = new ArrayList<PricePair>();
    for (var price : after) {
      var earlier = left.stream().filter(price::isOfSameLine).findFirst();
      earlier.ifPresent(left::remove);
      pairs.add(new PricePair(price.what(), price.unit(), earlier, Optional.of(price)));
    }
    for (var price : left) {
      pairs.add(new PricePair(price.what(), price.unit(), Optional.of(price), Optional.empty()));
    }
    return pairs;
  }

  /** Whether the line came, went, or has another price; another source alone is no move. */
  public boolean moved() {
    return before.isEmpty()
        || after.isEmpty()
        || before.get().price().compareTo(after.get().price()) != 0;
  }
}
