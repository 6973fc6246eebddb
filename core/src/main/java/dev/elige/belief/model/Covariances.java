package dev.elige.belief.model;

import java.util.List;

/**
 * How all cells vary together, learned from scores.
 *
 * <p>Idea: in standard units a score is a trend ({@link Trend}), what the model does on this
 * benchmark, and noise. What models do on benchmarks has the covariance R(model, model')
 * C(benchmark, benchmark'): R begins with what traits tell of models' likeness, C with general
 * ability and kindred names, and both are learned from the scores ({@link CovarianceLearner}),
 * which is factor analysis with as many factors as the scores bear. Reference: Bonilla, Chai and
 * Williams, Multi-task Gaussian Process Prediction, 2007. Deviation: the two are learned one after
 * the other from what the trend leaves, not by the likelihood of the whole, which would cost
 * hundreds of decompositions.
 */
final class Covariances {
  private static final int BENCHMARK_ROUNDS = 15;
  private static final int MODEL_ROUNDS = 8;

  private final Prior prior;
  private final TraitEffects.Frame frame;
  private final Trend trend;
  private final int benchmarks;
  private final ModelCovariance ofModels;
  private final double[] ofBenchmarks;

  private Covariances(
      Prior prior, TraitEffects traits, ModelCovariance ofModels, double[] ofBenchmarks) {
    this.prior = prior;
    this.frame = traits.frame();
    this.trend = new Trend(traits, prior);
    this.benchmarks = (int) Math.round(Math.sqrt(ofBenchmarks.length));
    this.ofModels = ofModels;
    this.ofBenchmarks = ofBenchmarks;
  }

  /** Learns from the scores of a matrix; it needs one at least. */
  static Covariances learn(ScoreMatrix matrix, Observed observed, Prior prior) {
    var traits = new TraitEffects(matrix.models());
    double[] left = new Trend(traits, prior).without(observed);
    double[] benchmarks =
        observed.benchmarkCovariance(left, prior, kinship(matrix, prior), BENCHMARK_ROUNDS);
    double[] models =
        observed.modelCovariance(left, prior, traits.likeness(prior), benchmarks, MODEL_ROUNDS);
    return restored(prior, traits, models, benchmarks);
  }

  /** Those that were learned before. */
  static Covariances restored(
      Prior prior, TraitEffects traits, double[] ofModels, double[] ofBenchmarks) {
    return new Covariances(
        prior, traits, ModelCovariance.of(ofModels, traits, prior), ofBenchmarks);
  }

  /** The same for more models, measured against the same. */
  Covariances with(List<ModelTraits> all) {
    var traits = new TraitEffects(all, frame);
    return new Covariances(prior, traits, ofModels.with(traits), ofBenchmarks);
  }

  /** The prior covariance of benchmarks. */
  private static double[] kinship(ScoreMatrix matrix, Prior prior) {
    int size = matrix.benchmarks().size();
    var names = matrix.benchmarks().stream().map(BenchmarkTraits::name).toList();
    double[] kinship = NameLikeness.of(names);
    for (int i = 0; i < kinship.length; i++) {
      kinship[i] = prior.general() + prior.kindred() * kinship[i];
    }
    for (int b = 0; b < size; b++) {
      kinship[b * (size + 1)] += prior.specific();
    }
    return kinship;
  }

  /** The covariance of what is true in two cells, before any score. */
  double between(int model, int benchmark, int other, int otherBenchmark) {
    return ofModels.at(model, other) * ofBenchmarks[benchmark * benchmarks + otherBenchmark]
        + trend.covariance(model, benchmark, other, otherBenchmark);
  }

  /** How much one model's scores say of another's; most of its own. */
  double likeness(int model, int other) {
    return model == other
        ? Double.MAX_VALUE
        : ofModels.at(model, other) / Math.sqrt(ofModels.at(other, other));
  }

  Prior prior() {
    return prior;
  }

  /** R, of the models that were learned from; not to be written to. */
  double[] ofModels() {
    return ofModels.learned();
  }

  /** C, benchmarks x benchmarks; not to be written to. */
  double[] ofBenchmarks() {
    return ofBenchmarks;
  }
}
