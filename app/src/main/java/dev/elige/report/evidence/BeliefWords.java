package dev.elige.report.evidence;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.Belief;
import dev.elige.belief.Quality;
import dev.elige.belief.Row;
import dev.elige.belief.model.LogOdds;
import dev.elige.report.Block;
import dev.elige.report.JsonWriter;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** How beliefs are said. */
public final class BeliefWords {
  private BeliefWords() {}

  /** What is believed of. */
  public static Text title(TaskKind task, Language language) {
    return Text.of(
        "How good at {} in {}", "Qué tal en {} en {}", task.title(), Words.language(language));
  }

  /** A model, and how it was run. */
  public static Text row(Row row) {
    return row.run() == Row.Run.PLAIN
        ? Text.of("{}, without reasoning", "{}, sin razonamiento", row.model())
        : Text.verbatim(row.model().toString());
  }

  /** A quality with its interval. */
  public static Text interval(Quality quality) {
    return Text.verbatim(
        Words.share(quality.mean())
            + " ("
            + Words.share(quality.low())
            + "–"
            + Words.share(quality.high())
            + ")");
  }

  /** Points of 100. */
  public static Text score(LogOdds score) {
    return Text.verbatim(
        points(score.share()) + " (" + points(score.low()) + "–" + points(score.high()) + ")");
  }

  private static String points(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  /** What the words of a table mean. */
  public static List<Block> legend() {
    return List.of(
        Block.faint(
            Text.of(
                "Quality: which share of the measured models it is better than. Expected score: of 100"
                    + " points, on the benchmarks that stand for the task. Intervals hold 90 %.",
                "Calidad: qué parte de los modelos medidos queda por debajo. Puntuación esperada: de"
                    + " 100 puntos, en los benchmarks que representan la tarea. Los intervalos"
                    + " contienen el 90 %.")));
  }

  /** A belief for programs. */
  public static void json(JsonWriter out, Belief belief) {
    out.text("model", belief.row().model().toString());
    out.text("run", Words.id(belief.row().run()));
    out.text("task", belief.kind().id());
    var quality = belief.quality();
    out.object(
        "quality",
        () -> {
          out.number("mean", digits(quality.mean(), 4));
          out.number("low", digits(quality.low(), 4));
          out.number("high", digits(quality.high(), 4));
        });
    out.object(
        "expectedScore",
        () -> {
          out.number("mean", digits(100 * belief.score().share(), 2));
          out.number("low", digits(100 * belief.score().low(), 2));
          out.number("high", digits(100 * belief.score().high(), 2));
        });
    out.text("grade", Words.id(belief.grade()));
  }

  /** A number with so many decimals. */
  public static BigDecimal digits(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}
