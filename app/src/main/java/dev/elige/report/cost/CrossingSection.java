package dev.elige.report.cost;

import dev.elige.base.Text;
import dev.elige.cost.crossing.CrossingPoint;
import dev.elige.cost.crossing.Variable;
import dev.elige.report.Block;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where another mode becomes the cheaper one. */
public final class CrossingSection {
  /** What stands behind a mode of which one unit is billed. */
  public static final String ONE_UNIT = " ×1";

  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);
  private static final MathContext SHOWN = new MathContext(6);
  private static final MathContext SHARE = new MathContext(4);

  private CrossingSection() {}

  static List<Block> blocks(CostedTask task) {
    if (task.crossings().isEmpty() && task.never().isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        Block.heading(3, "Where another becomes cheaper", "Dónde pasa a ser más barato otro"));
    var common = commonOffer(task);
    if (!task.crossings().isEmpty()) {
      blocks.add(
          new Table(
              List.of(
                  Table.left("cheaper below", "más barato por debajo"),
                  Table.left("cheaper from there on", "más barato desde ahí"),
                  Table.right("at", "en"),
                  Table.left("of", "de")),
              task.crossings().stream().map(point -> row(point, common)).toList()));
      if (task.crossings().stream()
          .anyMatch(point -> (point.below() + point.above()).contains(ONE_UNIT))) {
        blocks.add(
            Block.faint(
                Text.of(
                    "×1: one unit alone, since what it takes in a minute is not known; more than it"
                        + " takes needs more units.",
                    "×1: una sola unidad, porque no se sabe cuánto admite por minuto; para más de lo"
                        + " que admite hacen falta más unidades.")));
      }
    }
    task.curves().ifPresent(blocks::add);
    if (!task.never().isEmpty()) {
      blocks.add(new Block.Items(task.never(), Tone.FAINT));
    }
    return blocks;
  }

  /** The offer of all modes with the space behind it; empty where there are several. */
  private static String commonOffer(CostedTask task) {
    var offers = task.modes().stream().map(one -> one.offer().id() + " ").distinct().toList();
    return offers.size() == 1 ? offers.getFirst() : "";
  }

  private static Table.Row row(CrossingPoint point, String common) {
    return Table.row(
        Text.verbatim(point.below().replaceFirst("^" + Pattern.quote(common), "")),
        Text.verbatim(point.above().replaceFirst("^" + Pattern.quote(common), "")),
        Text.verbatim((point.isExact() ? "" : "≈ ") + value(point.variable(), point.value())),
        point.variable().title());
  }

  /**
   * Whole requests and tokens from where on it holds; shares to a hundredth of them, months to six
   * digits.
   */
  private static String value(Variable variable, BigDecimal value) {
    return switch (variable) {
      case REQUESTS, OUTPUT_TOKENS ->
          Words.count(value.compareTo(LARGE) < 0 ? value : value.setScale(0, RoundingMode.CEILING));
      case UTILISATION, HIT_RATE ->
          Words.number(value.movePointRight(2).round(SHARE).stripTrailingZeros()) + " %";
      case LIFE_MONTHS -> Words.number(value.round(SHOWN).stripTrailingZeros());
    };
  }
}
