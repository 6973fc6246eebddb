package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.belief.Quality;
import dev.elige.decide.Assessment.Standing;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An assessment with what it is ranked by, worked out once. Costs are compared to the precision of
 * a double first: thousands are sorted, and few are that close.
 *
 * @param assessment what is ranked
 * @param standing where it stands
 * @param violations how many limits it violates
 * @param isDoubtful whether it is not known that its quality reaches the floor
 * @param merit what the goal prefers, more is better: the mean quality, or the expected value in a
 *     month; 0 for all where it prefers the cheapest
 * @param roughCost the monthly cost, rounded; infinite where it is unknown
 * @param cost the monthly cost; empty where it is unknown
 * @param mean the mean quality; an unknown one sorts after every known one
 */
public record Ranked(
    Assessment assessment,
    Standing standing,
    int violations,
    boolean isDoubtful,
    double merit,
    double roughCost,
    Optional<BigDecimal> cost,
    double mean)
    implements Comparable<Ranked> {
  /** What an assessment is ranked by. */
  public static Ranked of(Assessment one, Goal goal) {
    var cost = one.bill().map(bill -> bill.monthly().amount()).toOptional();
    return new Ranked(
        one,
        one.standing(),
        one.violations().size(),
        !one.isGoodEnough(),
        merit(one, goal),
        cost.isPresent() ? cost.get().doubleValue() : Double.POSITIVE_INFINITY,
        cost,
        one.quality().fold(Quality::mean, _ -> -1.0));
  }

  private static double merit(Assessment one, Goal goal) {
    if (goal == Goal.CHEAPEST) {
      return 0;
    }
    return goal == Goal.BEST
        ? one.quality().fold(Quality::mean, _ -> Double.NEGATIVE_INFINITY)
        : one.net()
            .flatMap(Estimate::toOptional)
            .map(net -> net.amount().doubleValue())
            .orElse(Double.NEGATIVE_INFINITY);
  }

  private int compareCost(Ranked other) {
    if (roughCost != other.roughCost) {
      return Double.compare(roughCost, other.roughCost);
    }
    return cost.isPresent() && other.cost.isPresent() ? cost.get().compareTo(other.cost.get()) : 0;
  }

  /** Fewest violations, those surely good enough first, then as the goal prefers. */
  @Override
  public int compareTo(Ranked other) {
    if (violations != other.violations) {
      return Integer.compare(violations, other.violations);
    }
    if (isDoubtful != other.isDoubtful) {
      return isDoubtful ? 1 : -1;
    }
    return compareOffers(other);
  }

  /**
   * What the goal prefers, cheapest, best quality, then by id: the order of offers that meet the
   * same limits.
   */
  public int compareOffers(Ranked other) {
    if (merit != other.merit) {
      return Double.compare(other.merit, merit);
    }
    int byCost = compareCost(other);
    if (byCost != 0) {
      return byCost;
    }
    int byMean = Double.compare(other.mean, mean);
    return byMean != 0 ? byMean : assessment.offer().id().compareTo(other.assessment.offer().id());
  }
}
