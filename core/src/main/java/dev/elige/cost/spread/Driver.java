package dev.elige.cost.spread;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.cost.Workload;
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
   * The driver in words.
   *
   * @param inputs what is uncertain
   * @param total what a workload costs
   */
  static Estimate<Text> of(
      List<Uncertain> inputs, Workload workload, Function<Workload, Estimate<Money>> total) {
    return Swings.likely(inputs, workload, total).map(Driver::widest);
  }

  private static Text widest(List<Swing> swings) {
    Optional<Swing> widest = Optional.empty();
    for (var swing : swings) {
      widest = Optional.of(wider(widest, swing));
    }
    return widest
        .filter(swing -> swing.width().signum() > 0)
        .map(Driver::text)
        .orElse(
            Text.of(
                "nothing: within what is likely the total does not follow sizes or volume",
                "nada: dentro de lo probable el total no varía con los tamaños ni el volumen"));
  }

  private static Swing wider(Optional<Swing> widest, Swing other) {
    return widest.filter(swing -> swing.width().compareTo(other.width()) >= 0).orElse(other);
  }

  private static Text text(Swing swing) {
    return Text.of(
        "{}: from P10 to P90 the total goes from {} to {}",
        "{}: de P10 a P90 el total va de {} a {}",
        swing.what(),
        Numerals.fineAmount(swing.low()),
        Numerals.fineAmount(swing.high()));
  }
}
