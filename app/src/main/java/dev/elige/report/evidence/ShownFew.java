package dev.elige.report.evidence;

import dev.elige.base.Text;
import dev.elige.belief.model.FewShown;
import dev.elige.report.Block;
import dev.elige.report.JsonWriter;
import dev.elige.report.Table;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How well models that show a few scores were told.
 *
 * @param what what they show, for people
 * @param shown the benchmarks they show; empty where scores are drawn
 * @param scores how many scores they show at most
 * @param agreeing where the benchmarks were chosen: for how many models the choice without their
 *     scores, which they are told by, is this one
 * @param result how well the rest was told
 */
public record ShownFew(
    Text what, List<String> shown, int scores, Optional<Integer> agreeing, FewShown.Result result) {
  private static final int PERCENT = 100;

  public ShownFew {
    shown = List.copyOf(shown);
  }

  /** Tests side by side. */
  static List<Block> blocks(List<ShownFew> tests) {
    if (tests.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Table.Row>();
    for (var test : tests) {
      rows.add(
          Table.row(
              test.what,
              Text.verbatim(Words.count(test.result.models())),
              number(test.result.medianErrorOfHidden()),
              number(test.result.medianErrorOfAll()),
              ranking(test)));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        Block.heading(
            2, "Models that show a few scores", "Modelos que muestran pocas puntuaciones"));
    blocks.add(
        new Table(
            List.of(
                Table.left("shown", "se muestra"),
                Table.right("models", "modelos"),
                Table.right("median error, hidden", "error mediano, ocultas"),
                Table.right("shown as 0 too", "con las mostradas como 0"),
                Table.right("pairs in order", "parejas en orden")),
            rows));
    tests.forEach(test -> test.agreeing.ifPresent(count -> blocks.add(test.choice(count))));
    return blocks;
  }

  private Block choice(int count) {
    return Block.faint(
        Text.of(
            "Benchmarks chosen by how much they tell of the others, for each model without its own"
                + " scores: for {} of {} models these.",
            "Benchmarks elegidos por cuánto dicen de los demás, para cada modelo sin sus propias"
                + " puntuaciones: para {} de {} modelos, estos.",
            Words.count(count),
            Words.count(result.models())));
  }

  private static Text ranking(ShownFew test) {
    return test.result
        .pairwiseRanking()
        .fold(share -> Text.of("{} %", "{} %", decimals(share * PERCENT, 1)), reason -> reason);
  }

  private static Text number(double value) {
    return Text.verbatim(decimals(value, 2));
  }

  private static String decimals(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** The fields of one test. */
  void json(JsonWriter out) {
    if (!shown.isEmpty()) {
      out.strings("shown", shown);
    }
    out.number("shownScores", scores);
    agreeing.ifPresent(count -> out.number("modelsWithThisChoice", count));
    out.number("models", result.models());
    out.number("medianErrorOfAll", BigDecimal.valueOf(result.medianErrorOfAll()));
    out.number("medianErrorOfHidden", BigDecimal.valueOf(result.medianErrorOfHidden()));
    CrossValidationReport.estimate(out, "pairwiseRanking", result.pairwiseRanking());
    CrossValidationReport.estimate(
        out, "pairwiseRankingAmongTold", result.pairwiseRankingAmongTold());
  }
}
