package dev.elige.stats;

import java.util.random.RandomGenerator;

/**
 * Errors that are mostly small and now and then large: Student's t distribution with four degrees
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
  private static final double SCALE = 1.6448536269514722 / 2.1318467863266495;

  private HeavyTails() {}

  /** The probability below a value; in closed form. */
  public static double below(double value) {
    double t = value / SCALE;
    double sine = t / Math.sqrt(4 + t * t);
    return 0.5 + 0.75 * (sine - sine * sine * sine / 3);
  }

  /** What makes independent standard normal variables such errors, if all are multiplied by it. */
  public static double stretch(RandomGenerator random) {
    return SCALE / Math.sqrt((random.nextExponential() + random.nextExponential()) / 2);
  }
}
