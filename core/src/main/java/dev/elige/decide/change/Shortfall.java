package dev.elige.decide.change;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.belief.Quality;
import dev.elige.belief.QualityBelief;
import dev.elige.decide.Assessment;
import dev.elige.decide.TaskDecision;
import dev.elige.spec.Requirement;
import java.util.List;
import java.util.Optional;

/**
 * What the available models lack where none surely reaches the floor.
 *
 * @param floor the quality floor
 * @param nearest the offer that comes nearest, of those that meet every other limit
 * @param quality how good its model is
 * @param confidence how probable it has to be that the floor is reached
 * @param reached what its quality reaches with that probability
 * @param points how many points of the expected score of 100 lie between that and the floor
 * @param dearer the cheapest offer that surely reaches the floor and fails only the budget
 */
public record Shortfall(
    double floor,
    Assessment nearest,
    Quality quality,
    double confidence,
    double reached,
    Estimate<Double> points,
    Optional<Assessment> dearer) {
  /** What is missing of what it reaches to the floor, 0 to 1. */
  public double missing() {
    return floor - reached;
  }

  /** The probability that it is good enough as it is, 0 to 1. */
  public double chance() {
    return quality.chanceOf(floor);
  }

  /** Whether measuring it on own data may show that it is good enough: it probably is. */
  public boolean mayDo() {
    return quality.mean() >= floor;
  }

  /** What is lacking for a task; empty where its choice surely reaches the floor. */
  public static Optional<Shortfall> of(
      Requirement requirement, TaskDecision task, QualityBelief belief) {
    if (task.choice().filter(Assessment::isGoodEnough).isPresent()) {
      return Optional.empty();
    }
    var contenders =
        Contender.of(
            Hurdles.of(Field.offers(task), task.task()),
            requirement.aim().goal(),
            task.task().quality().confidence());
    Optional<Contender> nearest = Optional.empty();
    for (var one : contenders) {
      boolean isKnown = one.assessment().quality().isKnown();
      if (isKnown
          && one.meetsAllBut(Limits.QUALITY)
          && (nearest.isEmpty() || one.cautious() > nearest.get().cautious())) {
        nearest = Optional.of(one);
      }
    }
    return nearest.flatMap(one -> of(task, one, dearer(contenders), belief));
  }

  private static Optional<Shortfall> of(
      TaskDecision task, Contender nearest, Optional<Assessment> dearer, QualityBelief belief) {
    var offer = nearest.assessment();
    return offer.quality() instanceof Known<Quality>(var quality)
        ? Optional.of(
            new Shortfall(
                task.qualityFloor(),
                offer,
                quality,
                nearest.confidence(),
                nearest.cautious(),
                points(task, offer, nearest.cautious(), belief),
                dearer))
        : Optional.empty();
  }

  private static Estimate<Double> points(
      TaskDecision decision, Assessment offer, double standing, QualityBelief belief) {
    var task = decision.task();
    var model = offer.offer().model().id();
    return belief
        .points(decision.qualityFloor(), model, task.kind(), task.languages())
        .flatMap(wanted ->
            belief
                .points(standing, model, task.kind(), task.languages())
                .map(reached -> wanted - reached));
  }

  /** Those that fail only the budget; the list is in the order of cost. */
  private static Optional<Assessment> dearer(List<Contender> contenders) {
    return contenders.stream()
        .filter(one -> one.isGood() && one.unmet() == Limits.BUDGET)
        .findFirst()
        .map(Contender::assessment);
  }
}
