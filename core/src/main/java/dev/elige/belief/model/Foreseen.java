package dev.elige.belief.model;

/**
 * What will be believed of several models after a measurement that has not been made yet: how far
 * each mean will go depends on one piece of luck, how much doubt is left does not (P. Frazier, W.
 * Powell and S. Dayanik, "The knowledge-gradient policy for correlated normal beliefs", INFORMS
 * Journal on Computing 21 (2009), 599-613, equation 9).
 */
public final class Foreseen {
  private final double[] means;
  private final double[] shifts;
  private final double[] deviations;

  /**
   * What is foreseen.
   *
   * @param means of the log odds now
   * @param shifts how far each mean goes for a luck of 1
   * @param deviations what is left
   */
  Foreseen(double[] means, double[] shifts, double[] deviations) {
    this.means = means.clone();
    this.shifts = shifts.clone();
    this.deviations = deviations.clone();
  }

  /** How many models there are. */
  public int size() {
    return means.length;
  }

  /**
   * What will be believed of one of them.
   *
   * @param luck of a standard normal variable
   */
  public LogOdds of(int i, double luck) {
    return new LogOdds(means[i] + shifts[i] * luck, deviations[i]);
  }
}
