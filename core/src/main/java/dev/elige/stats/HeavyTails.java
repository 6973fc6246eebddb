package dev.elige.stats;

import java.util.random.RandomGenerator;

/**
 * Errors that are mostly small and now and then large: Student's t distribution with eight degrees
 * of freedom, on such a scale that its 90 % interval is that of the standard normal distribution.
 *
 * <p>Idea: intervals that hold 90 % of the errors say nothing of how these lie inside. A normal
 * distribution of the same interval is too wide in its middle and too short at its ends where
 * errors are of unequal size. Variables that share one {@link #stretch} are a multivariate t
 * distribution: how far off they are is not known, and the same for all. Reference: Abramowitz and
 * Stegun, Handbook of Mathematical Functions, 26.7.4.
 */
public final class HeavyTails {
  /** The ends of the 90 % interval of a normal variable, over those of t. */
  private static final double SCALE = 1.6448536269514722 / 1.8595480375228424;

  private HeavyTails() {}

  /** The probability below a value; in closed form. */
  public static double below(double value) {
    double t = value / SCALE;
    double sine = t / Math.sqrt(8 + t * t);
    double cosine2 = 1 - sine * sine;
    double series = 1 + cosine2 * (1 / 2.0 + cosine2 * (3 / 8.0 + cosine2 * (5 / 16.0)));
    return 0.5 + 0.5 * sine * series;
  }

  /** What makes independent standard normal variables such errors, if all are multiplied by it. */
  public static double stretch(RandomGenerator random) {
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += random.nextExponential();
    }
    return SCALE / Math.sqrt(sum / 4);
  }
}
