package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the scores of a matrix say of all its cells.
 *
 * <p>Idea: a Gaussian process over cells. In standard units a score is a trend ({@link Trend}),
 * what the model does on this benchmark, and noise. What models do on benchmarks has the covariance
 * R(model, model') C(benchmark, benchmark'): R begins with what traits tell of models' likeness, C
 * with general ability and kindred names, and both are learned from the scores ({@link
 * CovarianceLearner}), which is factor analysis with as many factors as the scores bear. The
 * posterior is exact up to {@value #MOST} scores, at the cost of their cube over three; of a larger
 * matrix each model's cells are told from the scores of the models most like it, {@value
 * #NEIGHBOURS} or a few more. References: Bonilla, Chai and Williams, Multi-task Gaussian Process
 * Prediction, 2007; Rasmussen and Williams, Gaussian Processes for Machine Learning, 2.2.
 * Deviation: the covariances are learned one after the other from what the trend leaves, not by the
 * likelihood of the whole, which would cost hundreds of decompositions.
 */
final class ScorePosterior {
  static final int MOST = 3000;
  private static final int NEIGHBOURS = 500;
  private static final int BENCHMARK_ROUNDS = 15;
  private static final int MODEL_ROUNDS = 8;

  private final Prior prior;
  private final Observed observed;
  private final Trend trend;
  private final double[] models;
  private final double[] benchmarks;

  private ScorePosterior(ScoreMatrix matrix, Observed observed, Prior prior) {
    this.prior = prior;
    this.observed = observed;
    var traits = new TraitEffects(matrix.models());
    trend = new Trend(traits, prior);
    double[] left = trend.without(observed);
    benchmarks =
        observed.benchmarkCovariance(left, prior, kinship(matrix, prior), BENCHMARK_ROUNDS);
    models =
        observed.modelCovariance(left, prior, traits.likeness(prior), benchmarks, MODEL_ROUNDS);
  }

  /** The posterior of a matrix; it needs a score at least. */
  static ScorePosterior of(ScoreMatrix matrix, Standardization units, Prior prior) {
    return new ScorePosterior(matrix, Observed.of(matrix, units), prior);
  }

  /** The prior covariance of benchmarks. */
  private static double[] kinship(ScoreMatrix matrix, Prior prior) {
    int size = matrix.benchmarks().size();
    double[] kinship =
        NameLikeness.of(matrix.benchmarks().stream().map(BenchmarkTraits::name).toList());
    for (int i = 0; i < kinship.length; i++) {
      kinship[i] = prior.general() + prior.kindred() * kinship[i];
    }
    for (int b = 0; b < size; b++) {
      kinship[b * (size + 1)] += prior.specific();
    }
    return kinship;
  }

  /** The covariance of what is true in two cells, before any score. */
  double covariance(int model, int benchmark, int other, int otherBenchmark) {
    return models[model * observed.models() + other]
            * benchmarks[benchmark * observed.benchmarks() + otherBenchmark]
        + trend.covariance(model, benchmark, other, otherBenchmark);
  }

  /** The variance of a score's own noise. */
  double noise() {
    return prior.noise();
  }

  /** Means and standard deviations of the scores in some cells, in standard units. */
  Moments at(List<Cell> cells) {
    return at(cells, MOST, NEIGHBOURS);
  }

  /** Likewise, exactly up to {@code most} scores and else from about {@code neighbours} of them. */
  Moments at(List<Cell> cells, int most, int neighbours) {
    if (observed.size() <= most) {
      return new Conditioning(this, observed, IntStream.range(0, observed.size())).at(cells);
    }
    var moments = new Moments(new double[cells.size()], new double[cells.size()]);
    Map<Integer, List<Integer>> byModel = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byModel.computeIfAbsent(cells.get(i).model(), _ -> new ArrayList<>()).add(i);
    }
    byModel.forEach((model, places) -> {
      var part =
          new Conditioning(this, observed, neighbourhood(model, neighbours))
              .at(places.stream().map(cells::get).toList());
      for (int i = 0; i < places.size(); i++) {
        moments.mean()[places.get(i)] = part.mean()[i];
        moments.deviation()[places.get(i)] = part.deviation()[i];
      }
    });
    return moments;
  }

  /** The scores of the models most like one, itself first, as many as are wanted. */
  private IntStream neighbourhood(int model, int wanted) {
    int[] counts = new int[observed.models()];
    IntStream.range(0, observed.size()).forEach(k -> counts[observed.model(k)]++);
    var order = new ArrayList<>(IntStream.range(0, counts.length).boxed().toList());
    order.sort(Comparator.comparingDouble(other -> -likeness(model, other)));
    var chosen = new BitSet();
    int scores = 0;
    for (int i = 0; i < order.size() && scores < wanted; i++) {
      chosen.set(order.get(i));
      scores += counts[order.get(i)];
    }
    return IntStream.range(0, observed.size()).filter(k -> chosen.get(observed.model(k)));
  }

  private double likeness(int model, int other) {
    return model == other
        ? Double.MAX_VALUE
        : models[model * observed.models() + other]
            / Math.sqrt(models[other * (observed.models() + 1)]);
  }

  /** Means and standard deviations, in standard units; the noise of a score is part of these. */
  static final class Moments {
    private final double[] mean;
    private final double[] deviation;

    Moments(double[] mean, double[] deviation) {
      this.mean = mean;
      this.deviation = deviation;
    }

    /** One for each cell. */
    double[] mean() {
      return mean;
    }

    /** One for each cell. */
    double[] deviation() {
      return deviation;
    }
  }
}
