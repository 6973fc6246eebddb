package dev.elige.belief.model;

import dev.elige.belief.model.KnownTogether.Known;
import dev.elige.stats.Contest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Chooses among models by what other scores tell of them, and announces how sure that is, the way a
 * decision does it: each model's own mean and deviation, how they hang together ({@link
 * KnownTogether}), and joint draws. What is announced is what scores will show, so that each has
 * its noise on top.
 */
final class Announcer {
  private static final int DRAWS = 4000;

  /** Half the width of a normal variable's 90 % interval. */
  private static final double NORMAL = 1.6449;

  private static final double POINTS = 100;

  private final Fitted fitted;
  private final ScorePosterior.Moments moments;
  private final Map<Cell, Integer> places = new HashMap<>();

  /**
   * Learns.
   *
   * @param shown what may be seen
   * @param cells what will be asked for
   */
  Announcer(ScoreMatrix shown, List<Cell> cells) {
    fitted = Fitted.learn(shown);
    moments =
        new ScorePosterior(Observed.of(shown, fitted.units()), fitted.covariances()).at(cells);
    for (int i = 0; i < cells.size(); i++) {
      places.put(cells.get(i), i);
    }
  }

  /** Whether scores of a benchmark are shares, which points can be lost of. */
  boolean isAsked(int benchmark) {
    return fitted.units().scale(benchmark).isBounded();
  }

  /** Scores in points of 100, the last of either end counted as one: they are not told apart. */
  double points(int benchmark, double score) {
    return POINTS * LogOdds.share(fitted.units().scale(benchmark).forward(score));
  }

  /** Who is chosen of some cells of one benchmark: how good each will be, point by point. */
  Contest contest(List<Cell> shortlist, RandomGenerator random) {
    double[][] draws = scores(shortlist).draws(random, DRAWS);
    for (double[] draw : draws) {
      for (int i = 0; i < draw.length; i++) {
        draw[i] = POINTS * Math.clamp(LogOdds.share(draw[i]), Scale.EDGE, 1 - Scale.EDGE);
      }
    }
    return Contest.of(draws);
  }

  private Together scores(List<Cell> shortlist) {
    int benchmark = shortlist.getFirst().benchmark();
    var units = fitted.units();
    var basket = new Basket(List.of(new Basket.Part(benchmark, 1)));
    double noise = fitted.covariances().prior().noise();
    var known = new ArrayList<Known>();
    double[] noises = new double[shortlist.size()];
    for (int i = 0; i < noises.length; i++) {
      int place = Objects.requireNonNull(places.get(shortlist.get(i)));
      double mean = moments.mean()[place];
      double stretch =
          units.spread(benchmark)
              * fitted.calibration().halfWidth(benchmark, units.level(benchmark, mean))
              / NORMAL;
      double whole = moments.deviation()[place];
      double own = Math.sqrt(Math.max(whole * whole - noise, noise / POINTS));
      double logOdds = LogOdds.of(units.share(benchmark, mean));
      known.add(new Known(shortlist.get(i).model(), basket, new LogOdds(logOdds, own * stretch)));
      noises[i] = noise * stretch * stretch;
    }
    return fitted.together(known).all().withNoise(noises);
  }
}
