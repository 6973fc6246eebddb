package dev.elige.decide.doubt;

/**
 * Who is the cheapest that reaches a floor, told from joint draws.
 *
 * <p>Of contenders that cost the same in a draw each counts for its share. Who knew the draw would
 * take the cheapest that reaches the floor; the choice, which is contender 0, spends more than that
 * one where it is cheaper, and falls short where the choice itself misses the floor. A choice that
 * misses the floor where only dearer ones reach it has spent too little, and that counts as what it
 * falls short, not as money.
 *
 * @param cheapest how probably each is the cheapest that reaches the floor; what is left to 1 is
 *     that none does
 * @param reaches how probably the choice reaches the floor
 * @param overspend what the choice costs more than the cheapest that reaches the floor, expected
 * @param shortfall how far the choice stands below the floor, expected, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent")
record FloorContest(double[] cheapest, double reaches, double overspend, double shortfall) {
  /**
   * Holds it.
   *
   * @param standings draws x contenders, 0 to 1
   * @param monthly draws x contenders
   */
  static FloorContest of(double[][] standings, double[][] monthly, double floor) {
    int count = standings.length;
    double[] cheapest = new double[standings[0].length];
    double reaches = 0;
    double overspend = 0;
    double shortfall = 0;
    for (int d = 0; d < count; d++) {
      double least = least(standings[d], monthly[d], floor);
      share(standings[d], monthly[d], floor, least, cheapest);
      reaches += standings[d][0] >= floor ? 1 : 0;
      overspend += Math.max(0, monthly[d][0] - least);
      shortfall += Math.max(0, floor - standings[d][0]);
    }
    for (int i = 0; i < cheapest.length; i++) {
      cheapest[i] /= count;
    }
    return new FloorContest(cheapest, reaches / count, overspend / count, shortfall / count);
  }

  /** What the cheapest costs that reaches the floor; infinity where none does. */
  private static double least(double[] standings, double[] monthly, double floor) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < standings.length; i++) {
      if (standings[i] >= floor && monthly[i] < least) {
        least = monthly[i];
      }
    }
    return least;
  }

  private static void share(
      double[] standings, double[] monthly, double floor, double least, double[] cheapest) {
    int ties = 0;
    for (int i = 0; i < standings.length; i++) {
      ties += standings[i] >= floor && monthly[i] == least ? 1 : 0;
    }
    for (int i = 0; i < standings.length; i++) {
      cheapest[i] += standings[i] >= floor && monthly[i] == least ? 1.0 / ties : 0;
    }
  }
}
