package dev.elige.report.evidence;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.belief.model.CrossValidation;
import dev.elige.belief.model.CrossValidationResult;
import dev.elige.belief.model.ScoreMatrix;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How well hidden scores were predicted: the answer of {@code elige evidence crossvalidate}.
 *
 * @param matrix what was tested on
 * @param folds how often scores were hidden
 * @param outcome how the model and its baseline did
 * @param table which public table that was, and how well its tasks and languages were told; empty
 *     for a matrix of the user's
 * @param probes how well models were told that show some benchmarks; empty where not asked
 * @param newReleases how well new models were told, for some numbers of scores; likewise
 * @param time how long all of it took
 */
public record CrossValidationReport(
    ScoreMatrix matrix,
    int folds,
    CrossValidation.Outcome outcome,
    Optional<LanguagesHidden> table,
    Optional<ShownFew> probes,
    List<ShownFew> newReleases,
    Duration time)
    implements Report {
  private static final int PERCENT = 100;

  public CrossValidationReport {
    newReleases = List.copyOf(newReleases);
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(1, "Hidden scores, predicted", "Puntuaciones ocultas, predichas"));
    blocks.add(
        Block.paragraph(
            "{} scores of {} models on {} benchmarks; {} folds, {} s.",
            "{} puntuaciones de {} modelos en {} benchmarks; {} particiones, {} s.",
            Words.count(matrix.scores().size()),
            Words.count(matrix.models().size()),
            Words.count(matrix.benchmarks().size()),
            Words.count(folds),
            decimal(time.toMillis() / 1000.0)));
    blocks.add(figures());
    table.ifPresent(test -> blocks.addAll(test.blocks(outcome.model())));
    var few = new ArrayList<ShownFew>(probes.stream().toList());
    few.addAll(newReleases);
    blocks.addAll(ShownFew.blocks(few));
    blocks.add(
        Block.faint(
            Text.of(
                "Errors and widths are in the benchmarks' own units. A pair of models counts where"
                    + " their scores are 5 or more apart and one of them was hidden.",
                "Errores y anchuras van en las unidades de cada benchmark. Una pareja de modelos"
                    + " cuenta si sus puntuaciones distan 5 o más y una estaba oculta.")));
    return new Document(blocks);
  }

  private Table figures() {
    return new Table(
        List.of(
            Table.left("", ""),
            Table.right("this model", "este modelo"),
            Table.right("two factors", "dos factores")),
        List.of(
            row(
                "median error (median over folds)",
                "error mediano (mediana de las particiones)",
                one -> points(one.medianOfFoldMedianErrors())),
            row("error of 3 or less", "error de 3 o menos", one -> percent(one.within3())),
            row("error of 5 or less", "error de 5 o menos", one -> percent(one.within5())),
            row(
                "pairs of models in the right order (median)",
                "parejas de modelos en el orden correcto (mediana)",
                one -> known(one.pairwiseRanking(), CrossValidationReport::percent)),
            Table.row(
                Text.of("inside the 90 % interval", "dentro del intervalo del 90 %"),
                percent(outcome.model().coverage()),
                Text.verbatim("–")),
            Table.row(
                Text.of(
                    "width of that interval (median, benchmarks with bounds)",
                    "anchura de ese intervalo (mediana, benchmarks acotados)"),
                known(outcome.model().medianWidth(), CrossValidationReport::points),
                Text.verbatim("–"))));
  }

  private Table.Row row(
      String english, String spanish, Function<CrossValidationResult, Text> measure) {
    return Table.row(
        Text.of(english, spanish),
        measure.apply(outcome.model()),
        measure.apply(outcome.baseline()));
  }

  private static Text known(Estimate<Double> value, Function<Double, Text> words) {
    return value.fold(words, reason -> reason);
  }

  private static Text points(double value) {
    return Text.verbatim(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toString());
  }

  private static Text percent(double share) {
    return Text.verbatim(decimal(share * PERCENT) + " %");
  }

  private static String decimal(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public void json(JsonWriter out) {
    var model = outcome.model();
    quality(out, model);
    out.number("coverage90", BigDecimal.valueOf(model.coverage()));
    estimate(out, "medianWidth90", model.medianWidth());
    out.number("seconds", BigDecimal.valueOf(time.toMillis(), 3));
    out.number("models", matrix.models().size());
    out.number("benchmarks", matrix.benchmarks().size());
    out.number("scores", matrix.scores().size());
    out.number("folds", folds);
    out.object("baseline", () -> quality(out, outcome.baseline()));
    table.ifPresent(test -> out.object("inLanguages", () -> test.json(out)));
    probes.ifPresent(test -> out.object("probes", () -> test.json(out)));
    if (!newReleases.isEmpty()) {
      out.objects("newReleases", newReleases, test -> test.json(out));
    }
  }

  private static void quality(JsonWriter out, CrossValidationResult result) {
    out.number("medianOfFoldMedAE", BigDecimal.valueOf(result.medianOfFoldMedianErrors()));
    out.number("within3", BigDecimal.valueOf(result.within3()));
    out.number("within5", BigDecimal.valueOf(result.within5()));
    estimate(out, "pairwiseRanking", result.pairwiseRanking());
  }

  static void estimate(JsonWriter out, String name, Estimate<Double> value) {
    out.estimate(name, value, number -> out.number(name, BigDecimal.valueOf(number)));
  }
}
