package dev.elige.decide.doubt;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.belief.JointBelief;
import dev.elige.belief.model.LogOdds;
import dev.elige.belief.model.Together;
import dev.elige.catalog.Offer;
import dev.elige.cost.step.EvaluationBill;
import dev.elige.cost.step.EvaluationBilling;
import dev.elige.cost.step.EvaluationPlan;
import dev.elige.decide.Purchase;
import dev.elige.decide.TaskDecision;
import dev.elige.spec.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Tells what measuring would be worth.
 *
 * <p>Idea: nobody knows how hard a data set of one's own is, so one model's score on it says little
 * by itself; measured beside the choice on the same items, what is hard for both falls out. Of the
 * difference three things hide what is sought, how good each is at this kind of task: what the data
 * are particular in for either model, and the luck of the items. Guarantee: a cautious figure. That
 * items are the same for both makes their luck smaller than is reckoned here, and that a
 * measurement also tells what is particular to the user's own data is not counted as a gain.
 */
public final class Measurer {
  private final JointBelief beliefs;
  private final BiFunction<Task, Offer, Purchase> purchases;

  /**
   * Measures.
   *
   * @param purchases how a task buys an offer
   */
  public Measurer(JointBelief beliefs, BiFunction<Task, Offer, Purchase> purchases) {
    this.beliefs = beliefs;
    this.purchases = purchases;
  }

  /**
   * What every contender of a choice could be measured for; nothing where the choice has none.
   *
   * @param items how many items may be measured, each 1 or more
   */
  public List<Measuring> of(TaskDecision decision, Wanted wanted, List<Integer> items) {
    var list = Shortlist.of(decision, wanted, beliefs);
    if (list.isEmpty() || list.get().contenders().size() < 2) {
      return List.of();
    }
    var contenders = list.get().contenders();
    var together = beliefs.together(contenders.stream().map(Contender::belief).toList());
    var foresight =
        new Foresight(
            contenders,
            wanted,
            decision.qualityFloor(),
            decision.task().quality().confidence(),
            decision.workload().requests().doubleValue());
    var all = new ArrayList<Measuring>();
    for (int i = 1; i < contenders.size(); i++) {
      for (int count : items) {
        all.add(measuring(decision.task(), foresight, together, i, count));
      }
    }
    return all;
  }

  private Measuring measuring(
      Task task, Foresight foresight, Together together, int rival, int items) {
    var choice = foresight.contenders().getFirst();
    var other = foresight.contenders().get(rival);
    double noise = noise(choice, items) + noise(other, items);
    var gain = foresight.of(together.afterComparing(rival, 0, noise));
    return new Measuring(task, choice, other, items, cost(task, choice, other, items), gain);
  }

  /** What hides how good a model is when it answers some items of one's own. */
  private double noise(Contender one, int items) {
    double share = LogOdds.share(one.belief().score().mean());
    return beliefs.apartOnOwnData(one.belief()) + 1 / (items * share * (1 - share));
  }

  private Estimate<Money> cost(Task task, Contender choice, Contender rival, int items) {
    var plan =
        new EvaluationPlan(
            BigDecimal.valueOf(items),
            BigDecimal.ONE,
            List.of(candidate(task, choice), candidate(task, rival)),
            BigDecimal.ZERO);
    return EvaluationBilling.atMost(plan).map(EvaluationBill::atMost);
  }

  /** Items are of the mean size of the task's requests. */
  private EvaluationPlan.Candidate candidate(Task task, Contender one) {
    var purchase = purchases.apply(task, one.assessment().offer());
    var workload = purchase.workload();
    return new EvaluationPlan.Candidate(
        purchase.tariff(),
        workload.inputTokens(),
        workload.outputTokens().add(workload.usage().reasoningTokens()));
  }
}
