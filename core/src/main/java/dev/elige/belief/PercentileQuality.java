package dev.elige.belief;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.catalog.ModelId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Quality as the mean percentile over published scores.
 *
 * <p>Idea: on each benchmark that speaks for a kind of task a model has a percentile among the
 * models with a score there; the mean over at least two benchmarks is its quality. The interval is
 * mean ± 1.645 s / √k, cut at 0 and 1, where s is the standard deviation of percentiles within
 * models, pooled over all models for that kind (at least {@value #FEWEST_DEGREES} degrees of
 * freedom, else that of a uniform percentile, √(1/12)), and k counts a direct benchmark once and a
 * proxy half. Grade: strong with four direct benchmarks of which one was not reported by the
 * vendor; fair with three direct ones, or two of which one was not; else weak.
 *
 * <p>Limits: a percentile depends on who else was measured, and vendors choose what they report.
 * Models measured on easy company look better than they are.
 */
public final class PercentileQuality implements QualityBelief {
  private static final int FEWEST_DEGREES = 10;
  private static final int FAIR_DIRECT = 3;
  private static final int STRONG_DIRECT = 4;
  private static final double Z_90 = 1.6449;
  private static final double UNIFORM = Math.sqrt(1 / 12.0);

  private final Placings placings;
  private final Map<TaskKind, Double> spread = new EnumMap<>(TaskKind.class);

  private PercentileQuality(Placings placings) {
    this.placings = placings;
    for (var kind : TaskKind.values()) {
      spread.put(kind, spreadOf(kind));
    }
  }

  /** Reads all scores; sorts each benchmark once. */
  public static PercentileQuality from(Iterable<Scored> scores) {
    return new PercentileQuality(new Placings(scores));
  }

  @Override
  public Estimate<Quality> of(ModelId model, TaskKind kind) {
    var relevant = relevant(placings.of(model), kind);
    return switch (relevant.size()) {
      case 0 ->
          Estimate.unknown(
              "no published score for {}", "ninguna puntuación publicada para {}", kind.title());
      case 1 ->
          Estimate.unknown(
              "one score only for {} ({})",
              "una sola puntuación para {} ({})",
              kind.title(),
              relevant.getFirst().benchmark().title());
      default -> Estimate.known(quality(relevant, kind));
    };
  }

  @Override
  public Explanation explain(ModelId model, TaskKind kind) {
    var relevant = relevant(placings.of(model), kind);
    var value =
        switch (of(model, kind)) {
          case Estimate.Known<Quality>(var quality) ->
              Text.of(
                  "{} (90 % between {} and {}): mean percentile of {} benchmarks",
                  "{} (90 % entre {} y {}): percentil medio de {} pruebas",
                  number(quality.mean()),
                  number(quality.low()),
                  number(quality.high()),
                  relevant.size());
          case Estimate.Unknown<Quality>(var reason) ->
              Text.of("unknown: {}", "desconocida: {}", reason);
        };
    return Explanation.of(
        Text.of("quality of {} at {}", "calidad de {} en {}", model, kind.title()),
        value,
        relevant.stream().map(placing -> placing.explanation(kind)).toList());
  }

  private Quality quality(List<Placing> relevant, TaskKind kind) {
    double mean = mean(relevant);
    long direct = relevant.stream().filter(placing -> placing.measures(kind)).count();
    double weight = direct + (relevant.size() - direct) / 2.0;
    double half = Z_90 * spread.getOrDefault(kind, UNIFORM) / Math.sqrt(weight);
    return new Quality(
        mean, Math.max(0, mean - half), Math.min(1, mean + half), grade(relevant, direct, kind));
  }

  private static Grade grade(List<Placing> relevant, long direct, TaskKind kind) {
    boolean independent =
        relevant.stream()
            .anyMatch(
                placing -> placing.measures(kind) && !placing.scored().score().selfReported());
    if (direct >= STRONG_DIRECT && independent) {
      return Grade.STRONG;
    }
    boolean fair = direct >= FAIR_DIRECT || (direct == FAIR_DIRECT - 1 && independent);
    return fair ? Grade.FAIR : Grade.WEAK;
  }

  private double spreadOf(TaskKind kind) {
    double squares = 0;
    int degrees = 0;
    for (var all : placings.all()) {
      double sum = 0;
      double sumOfSquares = 0;
      int count = 0;
      for (var placing : all) {
        if (placing.benchmark().speaksFor(kind)) {
          sum += placing.percentile();
          sumOfSquares += placing.percentile() * placing.percentile();
          count++;
        }
      }
      if (count > 1) {
        squares += sumOfSquares - sum * sum / count;
        degrees += count - 1;
      }
    }
    return degrees < FEWEST_DEGREES ? UNIFORM : Math.sqrt(squares / degrees);
  }

  private static List<Placing> relevant(List<Placing> placings, TaskKind kind) {
    return placings.stream().filter(placing -> placing.benchmark().speaksFor(kind)).toList();
  }

  private static double mean(List<Placing> placings) {
    return placings.stream().mapToDouble(Placing::percentile).average().orElse(0);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
