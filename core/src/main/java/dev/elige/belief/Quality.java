package dev.elige.belief;

import dev.elige.stats.Normal;

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
  public Quality {
    if (!(0 <= low && low <= mean && mean <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "a quality is 0 <= low <= mean <= high <= 1: " + low + ", " + mean + ", " + high);
    }
  }

  /** The same, worse by a part of the scale. */
  public Quality less(double loss) {
    return new Quality(
        Math.max(0, mean - loss), Math.max(0, low - loss), Math.max(0, high - loss), grade);
  }

  /**
   * What is reached with a probability: the interval is taken for that of a normal variable on each
   * side of its middle.
   *
   * @param confidence 0.5 or more, below 1
   */
  public double cautious(double confidence) {
    return Math.max(
        0, mean - (mean - low) * Normal.quantile(confidence) / Normal.HALF_OF_90_PERCENT);
  }

  /**
   * The probability that it reaches a floor, 0 to 1, by the same reading of the interval: an end
   * that is the middle leaves no doubt on its side.
   */
  public double chanceOf(double floor) {
    double away = mean - floor;
    double deviation = (away >= 0 ? mean - low : high - mean) / Normal.HALF_OF_90_PERCENT;
    if (deviation == 0) {
      return away >= 0 ? 1 : 0;
    }
    return Normal.below(away / deviation);
  }

  /** What is not exceeded with a probability, likewise. */
  public double bold(double confidence) {
    return Math.min(
        1, mean + (high - mean) * Normal.quantile(confidence) / Normal.HALF_OF_90_PERCENT);
  }
}
