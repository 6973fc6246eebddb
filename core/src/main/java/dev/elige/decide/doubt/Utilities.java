package dev.elige.decide.doubt;

/**
 * Draws of a criterion as utilities: 0 for the alternative that is worst in the mean, 1 for the
 * best, a straight line between and beyond.
 *
 * <p>Costs are taken by their logarithm. Prices span three orders of magnitude; on a straight scale
 * the dearest alternative alone would decide how little all others differ, while a bill of half
 * should gain the same wherever it stands.
 */
final class Utilities {
  /** What is cheaper costs this: nobody prefers a model for less than a cent a month. */
  private static final double CENT = 0.01;

  private Utilities() {}

  /** Of monthly costs, draws x alternatives. */
  static double[][] ofCosts(double[][] monthly) {
    double[][] utilities = new double[monthly.length][monthly[0].length];
    for (int d = 0; d < monthly.length; d++) {
      for (int i = 0; i < monthly[d].length; i++) {
        utilities[d][i] = -Math.log(Math.max(CENT, monthly[d][i]));
      }
    }
    return scaled(utilities);
  }

  /** Of standings, draws x alternatives. */
  static double[][] ofStandings(double[][] standings) {
    return scaled(standings);
  }

  private static double[][] scaled(double[][] values) {
    double worst = Double.POSITIVE_INFINITY;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values[0].length; i++) {
      double mean = 0;
      for (double[] draw : values) {
        mean += draw[i] / values.length;
      }
      worst = Math.min(worst, mean);
      best = Math.max(best, mean);
    }
    double width = best > worst ? best - worst : 1;
    double[][] scaled = new double[values.length][values[0].length];
    for (int d = 0; d < values.length; d++) {
      for (int i = 0; i < values[d].length; i++) {
        scaled[d][i] = (values[d][i] - worst) / width;
      }
    }
    return scaled;
  }
}
