package dev.elige.belief.model;

/**
 * What a score probably is.
 *
 * @param score the middle: as probably above as below
 * @param low lower end of the 90 % interval
 * @param high upper end
 */
public record Prediction(double score, double low, double high) {
  /** Whether a score lies inside the interval. */
  public boolean covers(double actual) {
    return low <= actual && actual <= high;
  }

  /** The width of the interval. */
  public double width() {
    return high - low;
  }
}
