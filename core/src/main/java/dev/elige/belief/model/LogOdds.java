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

  /** Seven points of the standard normal distribution (Gauss and Hermite), those from 0 up. */
  private static final double[] POINTS = {
    0, 1.154405394739968, 2.366759410734541, 3.750439717725742
  };

  /** What each of them weighs, on one side. */
  private static final double[] WEIGHTS = {
    0.457142857142857, 0.240123178605013, 0.030757123967586, 0.000548268855972
  };

  public LogOdds {
    if (!Double.isFinite(mean) || !(deviation > 0 && Double.isFinite(deviation))) {
      throw new IllegalArgumentException("log odds of " + mean + " +- " + deviation);
    }
  }

  /** The middle: the share is as probably above as below. */
  public double share() {
    return share(mean);
  }

  /** The mean of the share, to 0.00001 for deviations up to 1 and to 0.001 up to 1.5. */
  public double expectedShare() {
    double mean = WEIGHTS[0] * share();
    for (int i = 1; i < POINTS.length; i++) {
      double step = deviation * POINTS[i];
      mean += WEIGHTS[i] * (share(this.mean - step) + share(this.mean + step));
    }
    return mean;
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
