package dev.elige.report.choice;

import dev.elige.base.Text;
import dev.elige.cost.spread.Swing;
import dev.elige.report.Tornado;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What moves the bill of a choice.
 *
 * @param isLikely whether each amount goes from its P10 to its P90; else it is given as certain,
 *     and taken a fifth less and a fifth more
 * @param swings the widest first; none where nothing moves the bill
 */
public record MovedBill(boolean isLikely, List<Swing> swings) {
  /** How much less and more an amount is taken to be of which no range is known. */
  public static final double SHARE = 0.2;

  public MovedBill {
    swings = List.copyOf(swings);
  }

  Optional<Tornado> drawing() {
    if (swings.isEmpty()) {
      return Optional.empty();
    }
    var middle = swings.getFirst().middle().amount();
    return Optional.of(
        new Tornado(
            Text.of("What moves the bill, USD a month", "Qué mueve la factura, USD al mes"),
            middle.doubleValue(),
            amount(middle),
            swings.stream().map(MovedBill::drawn).toList(),
            caption()));
  }

  private Text caption() {
    return isLikely
        ? Text.of(
            "Each amount alone from its P10 (hatched) to its P90 (solid), the others in their middle.",
            "Cada cantidad sola, de su P10 (rayado) a su P90 (liso), las demás en su mediana.")
        : Text.of(
            "Sizes and volume are given as certain. Each alone 20 % less (hatched) and 20 % more"
                + " (solid).",
            "Tamaños y volumen se dan por ciertos. Cada uno solo un 20 % menos (rayado) y un 20 %"
                + " más (liso).");
  }

  private static Tornado.Swing drawn(Swing swing) {
    return new Tornado.Swing(
        swing.what(),
        end(swing.lowAmount(), swing.low().amount()),
        end(swing.highAmount(), swing.high().amount()));
  }

  private static Tornado.End end(double at, BigDecimal total) {
    return new Tornado.End(
        Text.verbatim(Words.count(BigDecimal.valueOf(at))), total.doubleValue(), amount(total));
  }

  private static Text amount(BigDecimal total) {
    return Text.verbatim(Words.amount(total));
  }
}
