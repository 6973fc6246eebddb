package dev.elige.belief;

/**
 * How good a model probably is at a kind of task, on a scale from 0 (worst known) to 1 (best
 * known).
 *
 * @param mean the expected value
 * @param low lower end of a 90 % interval
 * @param high upper end of it
 * @param grade how well founded it is
 */
public record Quality(double mean, double low, double high, Grade grade) {
  public Quality {
    if (!(0 <= low && low <= mean && mean <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "a quality is 0 <= low <= mean <= high <= 1: " + low + ", " + mean + ", " + high);
    }
  }
}
