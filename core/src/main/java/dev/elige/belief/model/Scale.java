package dev.elige.belief.model;

/** The scale of a benchmark's scores, and the axis on which they are modelled. */
public enum Scale {
  /** From 0 to 100, modelled as log odds. */
  PERCENT(100),
  /** From 0 to 1, modelled as log odds. */
  FRACTION(1),
  /** Ratings, amounts: no bounds, modelled as they are. */
  NATIVE(0);

  /** Scores nearer to an end than this share count as if they stood there: log odds have no end. */
  static final double EDGE = 0.01;

  private final double top;

  Scale(double top) {
    this.top = top;
  }

  /** A score on the axis of the model. */
  double forward(double score) {
    if (this == NATIVE) {
      return score;
    }
    double share = Math.clamp(score / top, EDGE, 1 - EDGE);
    return Math.log(share / (1 - share));
  }

  /** A value on the axis of the model as a score. */
  double back(double value) {
    return this == NATIVE ? value : top / (1 + Math.exp(-value));
  }

  /** The low end of an interval, as a score: scores within an edge are not told from its end. */
  double low(double value) {
    return this != NATIVE && value <= forward(0) ? 0 : back(value);
  }

  /** The high end of an interval, likewise. */
  double high(double value) {
    return this != NATIVE && value >= forward(top) ? top : back(value);
  }

  /** How far the model's axis moves for each unit of a score. */
  double slope(double score) {
    if (this == NATIVE) {
      return 1;
    }
    double share = Math.clamp(score / top, EDGE, 1 - EDGE);
    return 1 / (top * share * (1 - share));
  }

  /** Whether a score may stand on this scale. */
  public boolean holds(double score) {
    return this == NATIVE || (score >= 0 && score <= top);
  }

  /** Whether scores have two ends. */
  public boolean isBounded() {
    return this != NATIVE;
  }

  /**
   * The scale that scores of one benchmark show.
   *
   * @param lowest least score
   * @param highest greatest score
   * @param fractions whether scores up to 1 are to be read as fractions
   */
  static Scale of(double lowest, double highest, boolean fractions) {
    if (lowest < 0 || highest > PERCENT.top) {
      return NATIVE;
    }
    return fractions && highest <= FRACTION.top ? FRACTION : PERCENT;
  }
}
