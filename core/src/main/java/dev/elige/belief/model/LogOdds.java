package dev.elige.belief.model;

/**
 * A share that is not known for certain: its log odds are normal, so that it never leaves 0 to 1.
 *
 * @param mean of the log odds
 * @param deviation of the log odds, above 0
 */
public record LogOdds(double mean, double deviation) {
  /** Half the width of a normal variable's 90 % interval. */
  private static final double NORMAL_90 = 1.6448536269514722;

  public LogOdds {
    if (!Double.isFinite(mean) || !(deviation > 0 && Double.isFinite(deviation))) {
      throw new IllegalArgumentException("log odds of " + mean + " +- " + deviation);
    }
  }

  /** The middle: the share is as probably above as below. */
  public double share() {
    return share(mean);
  }

  /** The lower end of the 90 % interval of the share. */
  public double low() {
    return share(lowest());
  }

  /** The upper end of the 90 % interval of the share. */
  public double high() {
    return share(highest());
  }

  /** The lower end of the 90 % interval of the log odds. */
  public double lowest() {
    return mean - NORMAL_90 * deviation;
  }

  /** The upper end of the 90 % interval of the log odds. */
  public double highest() {
    return mean + NORMAL_90 * deviation;
  }

  /** The log odds of a share between 0 and 1. */
  public static double of(double share) {
    return Math.log(share / (1 - share));
  }

  /** The share of some log odds. */
  public static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
