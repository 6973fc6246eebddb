package dev.elige.cost.spread;

import java.util.SplittableRandom;

/**
 * Draws how many of several requests are of one kind: by adding up the distribution where few are
 * expected, else by the normal distribution, which is then within a hundredth of it.
 */
final class Binomial {
  private static final double NORMAL_FROM = 25;

  private Binomial() {}

  /**
   * A draw.
   *
   * @param trials 0 or more
   * @param share of one kind, 0 to 1
   */
  static long draw(long trials, double share, SplittableRandom random) {
    if (share > 0.5) {
      return trials - draw(trials, 1 - share, random);
    }
    double variance = trials * share * (1 - share);
    if (variance < NORMAL_FROM) {
      return bySum(trials, share, random.nextDouble());
    }
    double drawn = trials * share + Math.sqrt(variance) * random.nextGaussian();
    return Math.clamp(Math.round(drawn), 0, trials);
  }

  private static long bySum(long trials, double share, double level) {
    double odds = share / (1 - share);
    double probability = StrictMath.exp(trials * StrictMath.log1p(-share));
    double sum = probability;
    long count = 0;
    while (sum < level && count < trials) {
      probability *= odds * (trials - count) / (count + 1);
      count++;
      sum += probability;
    }
    return count;
  }
}
