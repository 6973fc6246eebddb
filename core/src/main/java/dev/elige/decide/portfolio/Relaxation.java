package dev.elige.decide.portfolio;

import java.util.Optional;

/**
 * What is known before covers are enumerated: a bound on every completion, and a cover to beat.
 *
 * <p>Idea: the limit on the second sum is relaxed: every unit of it costs a multiplier instead. For
 * any multiplier the least weighed sum, less the multiplier times the limit, is a bound on the
 * first sum of every cover within the limit. The best multiplier is where two covers weigh the
 * same, one within the limit and one beyond; it is found in finitely many steps from pair to pair
 * (the secant of the lower hull). Guarantee: the bounds hold for every multiplier, so stopping
 * early costs time and no correctness. Reference: Kellerer, Pferschy and Pisinger, Knapsack
 * Problems, 2004, sections 3.8 and 11.3.
 *
 * @param pass the tables at the best multiplier
 * @param cheapest the tables of the second sum; empty where nothing limits it
 * @param incumbent the first sum of the best cover met that is within the limit
 * @param limit the most that the second sum may be
 */
record Relaxation(Pass pass, Optional<Pass> cheapest, double incumbent, double limit) {
  private static final int MOST_STEPS = 40;
  private static final double ROUNDING = 1e-10;

  /** Where nothing limits the second sum, or the limit does not bind, the multiplier is 0. */
  static Relaxation of(Cover cover, Pass free, Optional<Pass> cheapest, double limit) {
    if (cheapest.isEmpty() || free.second() <= limit) {
      return new Relaxation(free, cheapest, free.first(), limit);
    }
    return bound(cover, free, cheapest.get(), limit);
  }

  private static Relaxation bound(Cover cover, Pass free, Pass cheapest, double limit) {
    var beyond = free;
    var within = cheapest;
    var best = free;
    double incumbent = cheapest.first();
    for (int step = 0; step < MOST_STEPS; step++) {
      double multiplier = (within.first() - beyond.first()) / (beyond.second() - within.second());
      double line = beyond.first() + multiplier * beyond.second();
      var pass = Pass.of(cover, Direction.at(multiplier));
      best = pass;
      if (pass.second() <= limit) {
        within = pass;
        incumbent = Math.min(incumbent, pass.first());
      } else {
        beyond = pass;
      }
      if (pass.rest(0, 0) >= line - ROUNDING * (1 + Math.abs(line))) {
        break;
      }
    }
    return new Relaxation(best, Optional.of(cheapest), incumbent, limit);
  }

  /** What a whole cover may weigh that is as good as one of this first sum. */
  double threshold(double first) {
    double multiplier = pass.direction().second();
    double weight = multiplier == 0 ? first : first + multiplier * limit;
    return weight + ROUNDING * (1 + Math.abs(first) + Math.abs(weight));
  }

  /** Whether the rest can still be served within the limit. */
  boolean isWithin(int count, int tasks, double second) {
    return cheapest.isEmpty() || second + cheapest.get().rest(count, tasks) <= limit;
  }
}
