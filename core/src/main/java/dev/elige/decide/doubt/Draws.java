package dev.elige.decide.doubt;

import dev.elige.belief.model.LogOdds;
import dev.elige.belief.model.Together;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Joint draws of all that is not certain of some contenders: how good they are, and what they cost.
 *
 * @param contenders whom
 * @param scores draws x contenders, log odds of the expected score
 * @param monthly draws x contenders, US dollars a month
 */
@SuppressWarnings("ArrayRecordComponent")
record Draws(List<Contender> contenders, double[][] scores, double[][] monthly) {
  /**
   * Draws.
   *
   * @param bills contenders x draws: totals, of which a draw is the same luck for all
   */
  static Draws of(
      List<Contender> contenders, Together together, double[][] bills, RandomGenerator random) {
    int count = bills[0].length;
    double[][] monthly = new double[count][contenders.size()];
    for (int i = 0; i < bills.length; i++) {
      for (int d = 0; d < count; d++) {
        monthly[d][i] = bills[i][d];
      }
    }
    return new Draws(contenders, together.draws(random, count), monthly);
  }

  int count() {
    return scores.length;
  }

  /** Where contenders stand among the measured models, 0 to 1, likewise. */
  double[][] standings() {
    double[][] standings = new double[scores.length][contenders.size()];
    for (int i = 0; i < contenders.size(); i++) {
      var standing = contenders.get(i).belief().standing();
      for (int d = 0; d < scores.length; d++) {
        standings[d][i] = standing.of(scores[d][i]);
      }
    }
    return standings;
  }

  /** What contenders are worth where scores count ({@link Chances#worth}), likewise. */
  double[][] worth(Wanted wanted, double requests) {
    double[][] worth = new double[scores.length][contenders.size()];
    for (int d = 0; d < scores.length; d++) {
      for (int i = 0; i < worth[d].length; i++) {
        worth[d][i] = Chances.worth(wanted, LogOdds.share(scores[d][i]), requests, monthly[d][i]);
      }
    }
    return worth;
  }
}
