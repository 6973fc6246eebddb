package dev.elige.belief.model;

import dev.elige.stats.Cholesky;
import dev.elige.stats.Matrices;

/**
 * How models vary together. Of those that were learned from it is a matrix; others take part in
 * that as far as their traits reach them: with K the likeness by traits, R what was learned and a =
 * K(old, old)^-1 K(old, new), a new model has the covariance R a with the old ones, and two new
 * ones have K(new, new') + a' (R - K) a' (the Gaussian process's own extension).
 */
final class ModelCovariance {
  private final double[] learned;
  private final int old;
  private final double[] across;
  private final double[] reach;
  private final double[] beyond;
  private final TraitEffects traits;
  private final Prior prior;

  private ModelCovariance(
      double[] learned,
      int old,
      double[] across,
      double[] reach,
      double[] beyond,
      TraitEffects traits,
      Prior prior) {
    this.learned = learned;
    this.old = old;
    this.across = across;
    this.reach = reach;
    this.beyond = beyond;
    this.traits = traits;
    this.prior = prior;
  }

  /** That of models that were learned from. */
  static ModelCovariance of(double[] learned, TraitEffects traits, Prior prior) {
    double[] none = {};
    return new ModelCovariance(learned, traits.size(), none, none, none, traits, prior);
  }

  /** The same with other models behind those that were learned from. */
  ModelCovariance with(TraitEffects all) {
    int more = all.size() - old;
    double[] kin = all.likeness(prior, old, all.size(), 0, old);
    double[] known = all.likeness(prior, 0, old, 0, old);
    double[] inverse = Cholesky.inPlace(known.clone(), old).inverse();
    double[] newReach = Matrices.times(kin, inverse, more, old, old);
    double[] newAcross = Matrices.times(newReach, learned, more, old, old);
    double[] newBeyond = new double[more * old];
    for (int i = 0; i < newBeyond.length; i++) {
      newBeyond[i] = newAcross[i] - kin[i];
    }
    return new ModelCovariance(learned, old, newAcross, newReach, newBeyond, all, prior);
  }

  double at(int one, int other) {
    if (one < old && other < old) {
      return learned[one * old + other];
    }
    if (one < old) {
      return across[(other - old) * old + one];
    }
    if (other < old) {
      return across[(one - old) * old + other];
    }
    double sum = traits.likeness(prior, one, other);
    for (int k = 0; k < old; k++) {
      sum += reach[(one - old) * old + k] * beyond[(other - old) * old + k];
    }
    return sum;
  }

  /** Of those that were learned from, row by row; not to be written to. */
  double[] learned() {
    return learned;
  }
}
