package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import java.util.Optional;

/**
 * The road around a missing language, as far as it was gone: there, the model, and back.
 *
 * @param there the question's way
 * @param model what the model was asked and said in its own language; empty where the question did
 *     not arrive
 * @param back the answer's way; empty where there was no answer
 */
public record TakenRoad(Leg there, Optional<Asked> model, Optional<Leg> back) {
  private static final Text NOT_GONE = Text.of("the road ended before", "el camino se acabó antes");

  /** What all of it cost; unknown where a part of it is. */
  public Estimate<Money> cost() {
    return plus(
        plus(there.bill().map(Bill::monthly), part(model.map(Asked::bill))),
        part(back.map(Leg::bill)));
  }

  private static Estimate<Money> part(Optional<Estimate<Bill>> bill) {
    return bill.map(known -> known.map(Bill::monthly)).orElseGet(() -> Estimate.unknown(NOT_GONE));
  }

  private static Estimate<Money> plus(Estimate<Money> one, Estimate<Money> other) {
    return one.flatMap(first -> other.map(first::plus));
  }
}
