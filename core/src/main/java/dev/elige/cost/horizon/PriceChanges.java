package dev.elige.cost.horizon;

import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.LineItem;
import java.util.ArrayList;
import java.util.List;

/** Tells what a unit costs in one month that it did not cost in the month before. */
final class PriceChanges {
  private PriceChanges() {}

  /** One note for each line whose unit price is another one; none where the lines are others. */
  static List<Text> between(Bill before, Bill after) {
    var notes = new ArrayList<Text>();
    int lines = Math.min(before.items().size(), after.items().size());
    for (int i = 0; i < lines; i++) {
      var old = before.items().get(i);
      var item = after.items().get(i);
      boolean isSameCharge = old.charge().equals(item.charge());
      if (isSameCharge && old.price().price().compareTo(item.price().price()) != 0) {
        notes.add(note(old, item));
      }
    }
    return notes;
  }

  private static Text note(LineItem before, LineItem after) {
    return Text.of(
        "{}: {} per {} instead of {}, from {}",
        "{}: {} por {} en vez de {}, desde el {}",
        after.charge().what(),
        after.price().price(),
        after.charge().unit().title(),
        before.price().price(),
        after.price().validity().from());
  }
}
