package dev.elige.cost.spread;

import java.util.SplittableRandom;

/**
 * Evenly spread draws of several amounts: a centred Latin hypercube. Each amount meets the middle
 * of each of {@link #DRAWS} equally likely strata once; a seed shuffles their order, so that two
 * amounts meet as if they were independent.
 *
 * <p>Guarantee: the same draws at every run, and the sorted draws number {@link #P10}, {@link #P50}
 * and {@link #P90} are the quantiles of an amount themselves and no estimates of them.
 *
 * <p>Reference: M. D. McKay, R. J. Beckman, W. J. Conover, "A comparison of three methods for
 * selecting values of input variables in the analysis of output from a computer code",
 * Technometrics 21 (1979), 239-245; the centred form is of J. R. Koehler and A. B. Owen, "Computer
 * experiments" (1996).
 */
final class Strata {
  /** Ten times a whole number and five more: tenths are then the middles of strata. */
  static final int DRAWS = 2005;

  static final int P10 = DRAWS / 10;
  static final int P50 = DRAWS / 2;
  static final int P90 = DRAWS - 1 - P10;

  private Strata() {}

  /** The shares that the strata's middles stand for, all between 0 and 1, in shuffled order. */
  static double[] shuffled(long seed) {
    var random = new SplittableRandom(seed);
    var shares = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      int other = random.nextInt(i + 1);
      shares[i] = shares[other];
      shares[other] = (i + 0.5) / DRAWS;
    }
    return shares;
  }
}
