package dev.elige.report.evidence;

import dev.elige.base.Text;
import dev.elige.belief.model.DecisionCalibration;
import dev.elige.belief.model.ScoreMatrix;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Words;
import dev.elige.stats.Reliability.Bin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * Whether decisions on hidden scores were as sure as they said: the answer of {@code elige evidence
 * crossvalidate --decisions}.
 *
 * @param matrix what was tested on
 * @param result how what was announced compares with what came
 * @param shortest how many models a shortlist had at least
 * @param longest how many at most
 * @param halvings how often it was drawn which halves are hidden
 * @param time how long all of it took
 */
public record DecisionTestReport(
    ScoreMatrix matrix,
    DecisionCalibration result,
    int shortest,
    int longest,
    int halvings,
    Duration time)
    implements Report {
  private static final int PERCENT = 100;

  @Override
  public Document document() {
    return new Document(
        List.of(
            Block.heading(1, "Decisions on hidden scores", "Decisiones sobre puntuaciones ocultas"),
            Block.paragraph(
                "{} decisions between {} to {} models on {} benchmarks; {} scores of {} models, {} s."
                    + " Half of the models of a benchmark are hidden at a time; draws of the"
                    + " halves: {}.",
                "{} decisiones entre {} y {} modelos en {} benchmarks; {} puntuaciones de {} modelos,"
                    + " {} s. De cada benchmark se oculta la mitad de los modelos a la vez; sorteos"
                    + " de las mitades: {}.",
                Words.count(result.decisions()),
                Words.count(shortest),
                Words.count(longest),
                Words.count(result.benchmarks()),
                Words.count(matrix.scores().size()),
                Words.count(matrix.models().size()),
                decimals(time.toMillis() / 1000.0, 1),
                Words.count(halvings)),
            figures(),
            Block.heading(
                2,
                "How often the chosen model is the best",
                "Cuántas veces el elegido es el mejor"),
            bins(),
            Block.faint(
                Text.of(
                    "The error is how far the shares of this table lie apart in the mean. A perfect"
                        + " forecaster stays below the band in 95 of 100 cases; decisions on one"
                        + " benchmark are not independent, which the second band counts in.",
                    "El error es cuánto distan en media las proporciones de esta tabla. Un pronóstico"
                        + " perfecto queda bajo la banda en 95 de 100 casos; las decisiones sobre un"
                        + " mismo benchmark no son independientes, y la segunda banda lo tiene en"
                        + " cuenta."))));
  }

  private Table figures() {
    return new Table(
        List.of(Table.left("", ""), Table.right("", "")),
        List.of(
            row(
                "expected calibration error",
                "error de calibración",
                percent(result.best().error())),
            row(
                "95 % band of a perfect forecaster",
                "banda del 95 % de un pronóstico perfecto", percent(result.best().band())),
            row(
                "the same by whole benchmarks",
                "la misma por benchmarks enteros",
                percent(result.bandByBenchmark())),
            row(
                "points lost, as announced",
                "puntos perdidos, según se anunció",
                Text.verbatim(decimals(result.announcedRegret(), 2))),
            row("points lost", "puntos perdidos", Text.verbatim(decimals(result.regret(), 2))),
            row(
                "the second over the first (95 % interval)",
                "los segundos entre los primeros (intervalo del 95 %)",
                Text.verbatim(
                    "%s (%s – %s)"
                        .formatted(
                            decimals(result.ratio(), 2),
                            decimals(result.lowestRatio(), 2),
                            decimals(result.highestRatio(), 2))))));
  }

  private static Table.Row row(String english, String spanish, Text value) {
    return Table.row(Text.of(english, spanish), value);
  }

  private Table bins() {
    return new Table(
        List.of(
            Table.right("decisions", "decisiones"),
            Table.right("announced", "anunciado"),
            Table.right("came true", "se cumplió")),
        result.best().bins().stream()
            .map(bin ->
                Table.row(
                    Text.verbatim(Words.count(bin.count())),
                    percent(bin.announced()),
                    percent(bin.realised())))
            .toList());
  }

  private static Text percent(double share) {
    return Text.verbatim(decimals(share * PERCENT, 1) + " %");
  }

  private static String decimals(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public void json(JsonWriter out) {
    out.number("decisions", result.decisions());
    out.number("decisionBenchmarks", result.benchmarks());
    out.number("shortestShortlist", shortest);
    out.number("longestShortlist", longest);
    out.number("halvings", halvings);
    out.number("expectedCalibrationError", BigDecimal.valueOf(result.best().error()));
    out.number("perfectForecaster95", BigDecimal.valueOf(result.best().band()));
    out.number("perfectForecasterByBenchmark95", BigDecimal.valueOf(result.bandByBenchmark()));
    out.objects("bins", result.best().bins(), bin -> json(out, bin));
    out.number("announcedRegret", BigDecimal.valueOf(result.announcedRegret()));
    out.number("realisedRegret", BigDecimal.valueOf(result.regret()));
    out.number("regretRatio", BigDecimal.valueOf(result.ratio()));
    out.number("regretRatioLow95", BigDecimal.valueOf(result.lowestRatio()));
    out.number("regretRatioHigh95", BigDecimal.valueOf(result.highestRatio()));
    out.number("seconds", BigDecimal.valueOf(time.toMillis(), 3));
    out.number("models", matrix.models().size());
    out.number("benchmarks", matrix.benchmarks().size());
    out.number("scores", matrix.scores().size());
  }

  private static void json(JsonWriter out, Bin bin) {
    out.number("count", bin.count());
    out.number("announced", BigDecimal.valueOf(bin.announced()));
    out.number("realised", BigDecimal.valueOf(bin.realised()));
  }
}
