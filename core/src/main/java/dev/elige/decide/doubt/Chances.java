package dev.elige.decide.doubt;

import dev.elige.belief.model.LogOdds;
import dev.elige.stats.Normal;
import java.util.List;

/**
 * The chance of each contender to be what is wanted, were models independent: a closed form that is
 * good enough to leave out those that hardly have any.
 *
 * @param floor the least standing, 0 to 1
 * @param requests requests a month
 */
record Chances(Wanted wanted, double floor, double requests) {
  /**
   * The chances. Under a floor, that all cheaper ones miss it and this one reaches it; else, that
   * it is worth more than the choice, worth taken for normal.
   *
   * @param contenders the cheapest first
   */
  double[] of(List<Contender> contenders, Contender choice) {
    double[] chances = new double[contenders.size()];
    double allMiss = 1;
    for (int i = 0; i < chances.length; i++) {
      var one = contenders.get(i);
      if (wanted instanceof Wanted.Cheapest) {
        double reaches = one.reaches(floor);
        chances[i] = allMiss * reaches;
        allMiss *= 1 - reaches;
      } else {
        double apart = Math.hypot(deviation(one), deviation(choice));
        chances[i] = Normal.below((middle(one) - middle(choice)) / apart);
      }
    }
    return chances;
  }

  /** What a contender is expected to be good for, its cost apart. */
  double strength(Contender one) {
    return wanted instanceof Wanted.Cheapest
        ? one.belief().quality().mean()
        : one.belief().score().mean();
  }

  private double middle(Contender one) {
    return worth(wanted, one.belief().score().share(), requests, one.monthly());
  }

  private double deviation(Contender one) {
    LogOdds score = one.belief().score();
    double step = score.deviation();
    double more = worth(wanted, LogOdds.share(score.mean() + step), requests, one.monthly());
    return more - middle(one);
  }

  /** What a score is worth where scores count: points of 100, or US dollars a month. */
  static double worth(Wanted wanted, double share, double requests, double monthly) {
    return wanted instanceof Wanted.Value value ? value.of(share, requests, monthly) : 100 * share;
  }
}
