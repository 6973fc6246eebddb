package dev.elige.belief.own;

import dev.elige.belief.evidence.Measurement;
import java.util.Optional;

/**
 * Gathers the scores of items to their mean and its standard error, in one pass (Welford, Note on a
 * Method for Calculating Corrected Sums of Squares and Products, 1962).
 */
final class Tally {
  private final String place;
  private final String file;
  private int items;
  private double mean;
  private double squares;

  /**
   * Begins with nothing.
   *
   * @param first the first of the rows
   */
  Tally(ResultRow first) {
    place = first.place();
    file = first.file();
  }

  /** Where the first of the rows stands. */
  String place() {
    return place;
  }

  /** The file that all of the rows are from. */
  String file() {
    return file;
  }

  void add(double score) {
    items++;
    double before = score - mean;
    mean += before / items;
    squares += before * (score - mean);
  }

  /** What came out. Of one item, or equal ones, no standard error can be told from the items. */
  Measurement measurement(Measurement.Key key, String origin) {
    double error = Math.sqrt(squares / Math.max(1, items - 1) / items);
    return new Measurement(
        key,
        Math.clamp(mean, 0, 1),
        items,
        Optional.of(error).filter(Measurement::isStandardError),
        origin);
  }
}
