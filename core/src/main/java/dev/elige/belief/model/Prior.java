package dev.elige.belief.model;

/**
 * What is believed before any score is seen. Variances are in standard units, in which the scores
 * of a benchmark have variance 1; times are in years. The values were found on folds of their own,
 * which share no split with those of a published comparison; docs/belief.md tells how.
 *
 * @param noise variance of a score's own noise
 * @param trend variance of the slope over release dates that all benchmarks share
 * @param reasoning variance of half the effect of reasoning, shared by all benchmarks
 * @param size variance of the slope over powers of ten of parameters, shared by all benchmarks
 * @param hidden variance of the effect of a size that is kept secret, shared by all benchmarks
 * @param claim variance of how far makers' own scores lie above those of others
 * @param slope variance of each benchmark's own slope over release dates
 * @param offset variance of each benchmark's own offset
 * @param general covariance of any two benchmarks: general ability
 * @param kindred what is added where benchmarks' names are alike
 * @param specific variance of one benchmark alone
 * @param single weight of a model's own ability
 * @param provider weight of what models of one provider share
 * @param family weight of what models of like names share
 * @param generation weight of what models of one time and way of thinking share
 * @param span how far a generation reaches, in years
 * @param benchmarkStrength what the prior covariance of benchmarks is worth, in models
 * @param modelStrength what the prior covariance of models is worth, in benchmarks
 */
record Prior(
    double noise,
    double trend,
    double reasoning,
    double size,
    double hidden,
    double claim,
    double slope,
    double offset,
    double general,
    double kindred,
    double specific,
    double single,
    double provider,
    double family,
    double generation,
    double span,
    double benchmarkStrength,
    double modelStrength) {
  static final Prior DEFAULT =
      new Prior(
          0.025, 0.4, 0.05, 0.5, 0.5, 0.02, 0.18, 0.48, 1.8, 0.48, 0.32, 0.5, 0.6, 0.6, 0.96, 0.4,
          40, 18);
}
