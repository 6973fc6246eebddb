package dev.elige.decide.doubt;

import dev.elige.base.Estimate;
import dev.elige.belief.JointBelief;
import dev.elige.catalog.Offer;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.spread.SharedDraws;
import dev.elige.decide.Purchase;
import dev.elige.decide.TaskDecision;
import dev.elige.decide.doubt.Doubt.AtFloor;
import dev.elige.spec.Task;
import dev.elige.stats.Contest;
import dev.elige.stats.RankAcceptability;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/**
 * Tells how sure decisions are.
 *
 * <p>Idea: Monte Carlo over what is believed of the {@link Shortlist} together and over what is not
 * certain of its bills. Models err together where they share evidence, so their scores are drawn
 * jointly; sizes are the task's, so a draw of them is the same for every offer. Each model counts
 * in the language that it is weakest in, as it does in the decision. Offers keep the mode of
 * payment that was cheapest. Guarantee: the same doubt for the same task, evidence and prices at
 * every run; probabilities are within 2 % (two standard errors) of those of endless draws.
 */
public final class Doubter {
  private static final long SEED = 20_010_601;
  private static final double POINTS = 100;

  private final JointBelief beliefs;
  private final BiFunction<Task, Offer, Purchase> purchases;

  /**
   * Doubts.
   *
   * @param purchases how a task buys an offer
   */
  public Doubter(JointBelief beliefs, BiFunction<Task, Offer, Purchase> purchases) {
    this.beliefs = beliefs;
    this.purchases = purchases;
  }

  /** How sure the choice for a task is; unknown where there is none whose quality is known. */
  public Estimate<Doubt> of(TaskDecision decision, Wanted wanted) {
    return Shortlist.of(decision, wanted, beliefs)
        .map(list -> Estimate.known(doubt(decision, wanted, list)))
        .orElse(
            Estimate.unknown(
                "there is no choice of which bill and quality are known",
                "no hay elección de la que se conozcan factura y calidad"));
  }

  private Doubt doubt(TaskDecision decision, Wanted wanted, Shortlist list) {
    var random = new SplittableRandom(SEED ^ decision.task().id().hashCode());
    var contenders = list.contenders();
    var together = beliefs.together(contenders.stream().map(Contender::belief).toList());
    double[][] bills =
        contenders.stream().map(one -> bills(decision.task(), one)).toArray(double[][]::new);
    var draws = Draws.of(contenders, together, bills, random.split());
    double[][] standings = draws.standings();
    var ranks =
        RankAcceptability.of(
            new double[][][] {Utilities.ofCosts(draws.monthly()), Utilities.ofStandings(standings)},
            random.split());
    if (wanted instanceof Wanted.Cheapest) {
      double floor = decision.qualityFloor();
      var contest = FloorContest.of(standings, draws.monthly(), floor);
      return new Doubt(
          wanted,
          list,
          Arrays.stream(contest.cheapest()).boxed().toList(),
          contest.overspend(),
          Optional.of(new AtFloor(floor, contest.reaches(), POINTS * contest.shortfall())),
          ranks);
    }
    var contest = Contest.of(draws.worth(wanted, decision.workload().requests().doubleValue()));
    List<Double> best = Arrays.stream(indices(contenders)).mapToObj(contest::best).toList();
    return new Doubt(wanted, list, best, contest.regret(0), Optional.empty(), ranks);
  }

  /** The totals of a contender; at a size where no price is known its bill stands as it is. */
  private double[] bills(Task task, Contender one) {
    var offer = one.assessment().offer();
    var purchase = purchases.apply(task, offer);
    Mode mode = one.assessment().bill().map(Bill::mode).toOptional().orElse(Mode.ON_DEMAND);
    double[] certain = new double[SharedDraws.COUNT];
    Arrays.fill(certain, one.monthly());
    return SharedDraws.totals(purchase.workload(), drawn -> purchase.bill(drawn, mode))
        .toOptional()
        .orElse(certain);
  }

  private static int[] indices(List<Contender> contenders) {
    int[] indices = new int[contenders.size()];
    Arrays.setAll(indices, i -> i);
    return indices;
  }
}
