package dev.elige.decide.record;

import dev.elige.base.Text;
import dev.elige.cost.Bill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the recorded bill of an offer against that of today, line by line. */
final class PriceComparison {
  private final String task;
  private final OfferRecord then;
  private final Bill now;
  private final boolean isTooDear;
  private final List<Change> changes = new ArrayList<>();

  /**
   * Compares two bills.
   *
   * @param task the id of the task
   * @param dearer the share by which the bill may rise
   */
  PriceComparison(String task, OfferRecord then, Bill now, BigDecimal dearer) {
    this.task = task;
    this.then = then;
    this.now = now;
    this.isTooDear = new MoneyMove(then.monthly(), now.monthly()).roseBeyond(dearer);
  }

  /** The whole bill first, then each line that moved. */
  List<Change> changes() {
    if (now.monthly().compareTo(then.monthly()) != 0) {
      add(
          Text.of(
              "the bill of a month: {}",
              "la factura de un mes: {}",
              new MoneyMove(then.monthly(), now.monthly()).text()),
          isTooDear);
    }
    if (now.mode().id().equals(then.mode())) {
      lines();
    } else {
      add(
          Text.of(
              "is paid for {}, then {}",
              "se paga {}, entonces {}",
              now.mode().title(),
              then.mode()),
          false);
    }
    return changes;
  }

  private void lines() {
    var names = LineNames.of(now);
    var today = now.items().stream().map(PriceRelied::of).toList();
    for (var pair : PricePair.of(then.prices(), today)) {
      line(names.getOrDefault(pair.what(), Text.verbatim(pair.what())), pair);
    }
  }

  private void line(Text name, PricePair pair) {
    if (pair.before().isEmpty()) {
      add(Text.of("{}: is charged now", "{}: se cobra ahora", name), false);
    } else if (pair.after().isEmpty()) {
      add(Text.of("{}: is not charged now", "{}: ya no se cobra", name), false);
    } else if (pair.moved()) {
      var move = new MoneyMove(pair.before().get().price(), pair.after().get().price());
      add(
          Text.of("{}, per {}: {}", "{}, por {}: {}", name, pair.unit().title(), move.text()),
          isTooDear && move.change().signum() > 0);
    }
  }

  private void add(Text text, boolean fails) {
    changes.add(new Change(ChangeKind.PRICE_MOVED, Optional.of(task), text, fails));
  }
}
