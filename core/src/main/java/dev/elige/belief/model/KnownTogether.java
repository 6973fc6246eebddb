package dev.elige.belief.model;

import dev.elige.stats.Cholesky;
import dev.elige.stats.Matrices;
import java.util.ArrayList;
import java.util.List;

/**
 * How models hang together on baskets, where it is known how good each probably is.
 *
 * <p>Idea: what is known of each is taken for one observation of it, just so precise that its
 * deviation comes out; what these leave of the prior covariance tells how the errors of models go
 * together, and is scaled to the deviations once more. That needs no score, and costs the cube of
 * how many are asked about and not of all there are. Exact where models share no evidence;
 * docs/belief.md says how near it comes otherwise.
 */
public final class KnownTogether {
  /** Of an observation that says nothing. */
  private static final double LEAST_PRECISION = 1e-6;

  private final Fitted fitted;
  private final List<Known> known;
  private final double[] prior;

  /**
   * What is known of a model on a basket.
   *
   * @param model its index
   * @param basket the basket
   * @param score the log odds of its share
   */
  public record Known(int model, Basket basket, LogOdds score) {}

  KnownTogether(Fitted fitted, List<Known> known) {
    this.fitted = fitted;
    this.known = List.copyOf(known);
    int size = known.size();
    this.prior = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        prior[i * size + j] = fitted.priorCovariance(known.get(i), known.get(j));
        prior[j * size + i] = prior[i * size + j];
      }
    }
  }

  /** All of them. */
  public Together all() {
    return together(prior, known);
  }

  /** All of them behind another. */
  public Together behind(Known first) {
    int old = known.size();
    int size = old + 1;
    double[] more = new double[size * size];
    more[0] = fitted.priorCovariance(first, first);
    for (int i = 0; i < old; i++) {
      more[i + 1] = fitted.priorCovariance(first, known.get(i));
      more[(i + 1) * size] = more[i + 1];
      System.arraycopy(prior, i * old, more, (i + 1) * size + 1, old);
    }
    var all = new ArrayList<Known>(size);
    all.add(first);
    all.addAll(known);
    return together(more, all);
  }

  private static Together together(double[] prior, List<Known> known) {
    int size = known.size();
    double[] observed = prior.clone();
    for (int i = 0; i < size; i++) {
      double deviation = known.get(i).score().deviation();
      double precision = 1 / (deviation * deviation) - 1 / prior[i * (size + 1)];
      observed[i * (size + 1)] += 1 / Math.max(precision, LEAST_PRECISION);
    }
    double[] half = prior.clone();
    Cholesky.inPlace(observed, size).halfSolve(half, size);
    double[] told = Matrices.times(Matrices.transposed(half, size, size), half, size, size, size);
    double[] scale = new double[size];
    for (int i = 0; i < size; i++) {
      double left = prior[i * (size + 1)] - told[i * (size + 1)];
      scale[i] = known.get(i).score().deviation() / Math.sqrt(left);
    }
    double[] covariance = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        int at = i * size + j;
        covariance[at] = (prior[at] - told[at]) * scale[i] * scale[j];
      }
    }
    return new Together(
        known.stream().mapToDouble(one -> one.score().mean()).toArray(), covariance);
  }
}
