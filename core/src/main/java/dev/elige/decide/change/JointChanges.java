package dev.elige.decide.change;

import dev.elige.decide.Assessment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the smallest changes where all tasks are chosen for together, or where the goal is not the
 * least cost.
 *
 * <p>Idea: with a task made to take an offer, what all lose is what the offer lacks ({@link
 * JointPrices}, {@link JointQualities}, {@link JointWorth}); floors, budgets and lifetimes are
 * found in stretches ({@link JointScales}, {@link JointBudget}). Guarantee: with an announced
 * change the offer is chosen, and with 99 % of it, or the step before, it is not.
 */
final class JointChanges {
  private final Joint joint;
  private final Optional<JointBudget> total;

  JointChanges(Joint joint) {
    this.joint = joint;
    this.total = JointBudget.of(joint);
  }

  TaskChange of(int task) {
    var scales = scales(task);
    var languages =
        joint.choice().sharesUnits() ? List.<Turn>of() : new JointScales(joint, task).languages();
    var contenders = contenders(task);
    var options =
        joint.entrants(task).parallelStream()
            .filter(one -> !isChosen(task, one))
            .map(one ->
                new Option(
                    one.contender().assessment(),
                    changes(task, one, contenders.contains(one), scales, languages)))
            .filter(one -> !one.changes().isEmpty())
            .toList();
    var turns =
        joint.chosen(task).map(one -> turns(task, one, scales, languages)).orElse(List.of());
    return new TaskChange(joint.race(task).decided().task().id(), turns, options);
  }

  private List<Scale> scales(int task) {
    var scales = new ArrayList<Scale>();
    total.ifPresent(budget -> scales.add(budget.scale(joint, task)));
    if (!joint.choice().sharesUnits()) {
      var own = new JointScales(joint, task);
      scales.add(own.floor());
      scales.add(own.budget());
      scales.add(own.life());
    }
    return scales;
  }

  private boolean isChosen(int task, Entrant offer) {
    return joint.chosen(task).filter(one -> one.contender().is(offer.contender())).isPresent();
  }

  /**
   * Those of which it is asked what they lack: of offers that the whole does not tell apart, the
   * first of each model, and all of the model that was chosen.
   */
  private Set<Entrant> contenders(int task) {
    var chosen = joint.chosen(task).map(one -> one.contender().model());
    var portfolio = joint.decision().requirement().aim().portfolio();
    boolean byProvider =
        portfolio.providers().isPresent()
            || portfolio.perProvider().amount().signum() > 0
            || portfolio.fallback();
    var met = new HashSet<String>();
    Set<Entrant> contenders = Collections.newSetFromMap(new IdentityHashMap<>());
    for (var one : joint.entrants(task)) {
      var contender = one.contender();
      var group = byProvider ? contender.id().provider() : "";
      boolean isFirst = met.add(contender.unmet() + " " + group + " " + contender.model());
      if (isFirst || !joint.choice().isJoint() || chosen.equals(Optional.of(contender.model()))) {
        contenders.add(one);
      }
    }
    return contenders;
  }

  private List<Change> changes(
      int task, Entrant offer, boolean isAsked, List<Scale> scales, List<Turn> languages) {
    var changes = new ArrayList<Change>();
    if (isAsked) {
      new JointPrices(joint, task).cut(offer).ifPresent(changes::add);
      changes.addAll(new JointQualities(joint, task).betterments(offer));
      new JointWorth(joint, task).rise(offer).ifPresent(changes::add);
    }
    for (var scale : scales) {
      scale.smallest(offer.contender()).ifPresent(changes::add);
    }
    for (var one : languages) {
      if (isOf(one.then(), offer)) {
        changes.add(one.change());
      }
    }
    return changes;
  }

  private List<Turn> turns(int task, Entrant choice, List<Scale> scales, List<Turn> languages) {
    var turns = new ArrayList<Turn>();
    new JointPrices(joint, task).rise(choice).ifPresent(turns::add);
    new JointQualities(joint, task).fall(choice).ifPresent(turns::add);
    new JointWorth(joint, task).fall(choice).ifPresent(turns::add);
    scales.forEach(scale -> turns.addAll(scale.turns()));
    for (var one : languages) {
      if (!isOf(one.then(), choice)) {
        turns.add(one);
      }
    }
    return turns;
  }

  private static boolean isOf(Optional<Assessment> then, Entrant offer) {
    return then.filter(one -> one.offer().id().equals(offer.contender().id())).isPresent();
  }
}
