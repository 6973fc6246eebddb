package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.belief.Quality;
import dev.elige.cost.Bill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The offers to which no other is preferred whatever cost and quality are worth to each other: none
 * is cheaper and better, or one of the two and as good in the other (Pareto). Exact, by one pass
 * over the offers in the order of their cost. Offers whose bill or quality is not known are beside
 * the front. Of several that cost and promise the same the first counts.
 */
final class ParetoFront {
  private ParetoFront() {}

  /** An offer with what it costs in a month and its expected quality. */
  private record Point(Assessment offer, BigDecimal cost, double quality) {
    int compare(Point other) {
      int cheaper = cost.compareTo(other.cost);
      return cheaper == 0 ? Double.compare(other.quality, quality) : cheaper;
    }
  }

  /** The front, from the cheapest to the best. */
  static List<Assessment> of(List<Assessment> offers) {
    var points = new ArrayList<Point>();
    for (var one : offers) {
      if (one.bill() instanceof Known<Bill>(var bill)
          && one.quality() instanceof Known<Quality>(var quality)) {
        points.add(new Point(one, bill.monthly().amount(), quality.mean()));
      }
    }
    points.sort(Point::compare);
    var front = new ArrayList<Assessment>();
    double best = -1;
    for (var point : points) {
      if (point.quality > best) {
        front.add(point.offer);
        best = point.quality;
      }
    }
    return front;
  }
}
