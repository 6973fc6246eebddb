package dev.elige.stats;

/**
 * Who is probably best of several, and what choosing another would cost, told from joint draws of
 * what each is worth.
 *
 * <p>Idea: in every draw one contender is worth most; how often that is one and the same is its
 * probability of being best, and what another is worth less in the mean is that one's expected
 * regret. Of contenders that are worth the same in a draw each counts for its share. Guarantee:
 * probabilities add up to 1, no regret is below 0, and the regret of the contender with the
 * greatest mean is the expected value of perfect information (Raiffa and Schlaifer, Applied
 * Statistical Decision Theory, 1961).
 */
public final class Contest {
  private final double[] best;
  private final double[] mean;
  private final double greatest;

  private Contest(double[] best, double[] mean, double greatest) {
    this.best = best;
    this.mean = mean;
    this.greatest = greatest;
  }

  /**
   * Holds one.
   *
   * @param worth draws x contenders, more is better; one of each at least
   */
  public static Contest of(double[][] worth) {
    int size = worth[0].length;
    double[] best = new double[size];
    double[] mean = new double[size];
    double greatest = 0;
    for (double[] draw : worth) {
      double most = Double.NEGATIVE_INFINITY;
      int ties = 0;
      for (int i = 0; i < size; i++) {
        mean[i] += draw[i] / worth.length;
        if (draw[i] > most) {
          most = draw[i];
          ties = 1;
        } else if (draw[i] == most) {
          ties++;
        }
      }
      for (int i = 0; i < size; i++) {
        if (draw[i] == most) {
          best[i] += 1.0 / ties / worth.length;
        }
      }
      greatest += most / worth.length;
    }
    return new Contest(best, mean, greatest);
  }

  /** How probable it is that a contender is the best, 0 to 1. */
  public double best(int contender) {
    return best[contender];
  }

  /** What a contender is worth in the mean. */
  public double mean(int contender) {
    return mean[contender];
  }

  /** What choosing a contender loses in the mean against who always knew the best, 0 or more. */
  public double regret(int contender) {
    return Math.max(0, greatest - mean[contender]);
  }

  /** The contender that is worth most in the mean; the first of several. */
  public int choice() {
    int choice = 0;
    for (int i = 1; i < mean.length; i++) {
      if (mean[i] > mean[choice]) {
        choice = i;
      }
    }
    return choice;
  }
}
