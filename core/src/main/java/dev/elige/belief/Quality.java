package dev.elige.belief;

/**
 * How good a model probably is at a kind of task: which share of the measured models it is better
 * than, from 0 to 1.
 *
 * @param mean the middle: it is as probably better as worse
 * @param low lower end of a 90 % interval
 * @param high upper end of it
 * @param grade what it rests on
 */
public record Quality(double mean, double low, double high, Grade grade) {
  /** Half the width of a normal variable's 90 % interval. */
  private static final double NORMAL_90 = 1.6449;

  /**
   * What a normal variable exceeds with this probability lies so many deviations below its mean.
   */
  private static final double EIGHTY_PERCENT = 0.8416;

  public Quality {
    if (!(0 <= low && low <= mean && mean <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "a quality is 0 <= low <= mean <= high <= 1: " + low + ", " + mean + ", " + high);
    }
  }

  /**
   * What is reached with a probability of 80 %: the interval is taken for that of a normal variable
   * on each side of its middle.
   */
  public double cautious() {
    return Math.max(0, mean - (mean - low) * EIGHTY_PERCENT / NORMAL_90);
  }

  /** What is not exceeded with a probability of 80 %, likewise. */
  public double bold() {
    return Math.min(1, mean + (high - mean) * EIGHTY_PERCENT / NORMAL_90);
  }
}
