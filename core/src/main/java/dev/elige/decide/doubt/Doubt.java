package dev.elige.decide.doubt;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.stats.RankAcceptability;
import java.util.List;
import java.util.Optional;

/**
 * How sure a choice is, by what its task wants.
 *
 * @param wanted what the choice should be
 * @param shortlist whom the choice is held against
 * @param chances how probably each on the list is what is wanted: the cheapest that reaches the
 *     floor, the best, or the most valuable
 * @param regret what the choice is expected to lose against who knew: US dollars a month; points of
 *     the expected score, of 100, where the best is wanted
 * @param floor how sure it is that the choice is good enough, where a floor is to be reached
 * @param ranks how often each comes on each rank, whatever cost and quality are worth; criterion 0
 *     is cost, 1 quality
 */
public record Doubt(
    Wanted wanted,
    Shortlist shortlist,
    List<Double> chances,
    double regret,
    Optional<AtFloor> floor,
    RankAcceptability ranks) {
  /**
   * Whether a choice reaches its floor.
   *
   * @param least the floor, 0 to 1
   * @param reaches how probably the choice reaches it
   * @param shortfall how far it is expected to stand below: in points of 100, no shortfall counting
   *     as 0
   */
  public record AtFloor(double least, double reaches, double shortfall) {}

  public Doubt {
    chances = List.copyOf(chances);
  }

  /**
   * Whether the regret stays within what the user can live with.
   *
   * @param monthly US dollars a month
   * @return unknown where regret is no money
   */
  public Estimate<Boolean> isTolerable(Money monthly) {
    return wanted instanceof Wanted.Best
        ? Estimate.unknown(
            "the regret of the best is told in points of its score, not in money",
            "lo que se lamenta de la mejor se mide en puntos, no en dinero")
        : Estimate.known(regret <= monthly.amount().doubleValue());
  }
}
