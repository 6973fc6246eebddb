package dev.elige.decide.record;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.LineItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the recorded bill of a choice against that of today, line by line. */
final class PriceComparison {
  private final TaskRecord then;
  private final Bill now;
  private final boolean isTooDear;
  private final List<Change> changes = new ArrayList<>();

  /**
   * Compares two bills.
   *
   * @param dearer the share by which the bill may rise
   */
  PriceComparison(TaskRecord then, Bill now, BigDecimal dearer) {
    this.then = then;
    this.now = now;
    this.isTooDear = Amounts.roseBeyond(dearer, then.monthly(), now.monthly());
  }

  /** The whole bill first, then each line that moved. */
  List<Change> changes() {
    if (now.monthly().compareTo(then.monthly()) != 0) {
      add(
          Text.of(
              "the bill of a month: {}",
              "la factura de un mes: {}",
              Amounts.moved(then.monthly(), now.monthly())),
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

  /** Each line is held against the next recorded one of its name. */
  private void lines() {
    var left = new ArrayList<>(then.prices());
    for (var line : now.items()) {
      var today = PriceRelied.of(line);
      var before = left.stream().filter(today::isOfSameLine).findFirst();
      before.ifPresentOrElse(
          one -> {
            left.remove(one);
            line(line, one.price(), today.price());
          },
          () ->
              add(
                  Text.of("{}: is charged now", "{}: se cobra ahora", line.charge().what()),
                  false));
    }
    left.forEach(
        one -> add(Text.of("{}: is not charged now", "{}: ya no se cobra", one.what()), false));
  }

  private void line(LineItem line, Money before, Money today) {
    int order = today.compareTo(before);
    if (order != 0) {
      add(
          Text.of(
              "{}, per {}: {}",
              "{}, por {}: {}",
              line.charge().what(),
              line.charge().unit().title(),
              Amounts.moved(before, today)),
          isTooDear && order > 0);
    }
  }

  private void add(Text text, boolean fails) {
    changes.add(new Change(ChangeKind.PRICE_MOVED, Optional.of(then.id()), text, fails));
  }
}
