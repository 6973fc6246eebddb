package dev.elige.cost.spread;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which uncertain amount moves a total most: each alone goes from its P10 to its P90 while the
 * others stay at their medians.
 */
final class Driver {
  private Driver() {}

  /**
   * What one amount does to the total.
   *
   * @param low the total at its P10
   * @param high the total at its P90
   */
  private record Swing(Uncertain input, Money low, Money high) {
    BigDecimal width() {
      return high.amount().subtract(low.amount()).abs();
    }

    Text text() {
      return Text.of(
          "{}: from P10 to P90 the total goes from {} to {}",
          "{}: de P10 a P90 el total va de {} a {}",
          input.title(),
          Numerals.fineAmount(low),
          Numerals.fineAmount(high));
    }
  }

  /**
   * The driver in words.
   *
   * @param inputs what is uncertain
   * @param total what a workload costs
   */
  static Estimate<Text> of(
      List<Uncertain> inputs, Workload workload, Function<Workload, Estimate<Money>> total) {
    var middle = workload;
    for (var input : inputs) {
      middle = input.at(Strata.P50, middle);
    }
    Optional<Swing> widest = Optional.empty();
    for (var input : inputs) {
      switch (swing(input, middle, total)) {
        case Unknown<Swing>(var reason) -> {
          return Estimate.unknown(reason);
        }
        case Known<Swing>(var swing) -> widest = Optional.of(wider(widest, swing));
      }
    }
    return Estimate.known(
        widest
            .filter(swing -> swing.width().signum() > 0)
            .map(Swing::text)
            .orElse(
                Text.of(
                    "nothing: within what is likely the total does not follow sizes or volume",
                    "nada: dentro de lo probable el total no varía con los tamaños ni el"
                        + " volumen")));
  }

  private static Swing wider(Optional<Swing> widest, Swing other) {
    return widest.filter(swing -> swing.width().compareTo(other.width()) >= 0).orElse(other);
  }

  private static Estimate<Swing> swing(
      Uncertain input, Workload middle, Function<Workload, Estimate<Money>> total) {
    return total
        .apply(input.at(Strata.P10, middle))
        .flatMap(low ->
            total.apply(input.at(Strata.P90, middle)).map(high -> new Swing(input, low, high)));
  }
}
