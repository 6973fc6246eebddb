package dev.elige.decide.doubt;

import dev.elige.base.Estimate.Known;
import dev.elige.belief.Belief;
import dev.elige.belief.JointBelief;
import dev.elige.belief.Row;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import dev.elige.spec.Task;
import dev.elige.stats.Normal;
import java.util.Optional;

/**
 * An eligible offer of which bill and quality are known.
 *
 * @param assessment the offer, held against the task
 * @param belief what is believed of its model, in the language that it is weakest in
 * @param monthly what it costs in a month in US dollars
 */
public record Contender(Assessment assessment, Belief belief, double monthly) {
  /**
   * The contender that an offer is; empty where its bill or its quality is not known, and where it
   * is asked by way of a translation, of which nobody knows how its losses hang together. For a
   * floor, a model is weakest where it stands lowest among the measured ones, as in the decision;
   * where scores themselves count, where it is expected to score lowest.
   */
  static Optional<Contender> of(
      Assessment assessment, Task task, Wanted wanted, JointBelief beliefs) {
    if (!(assessment.bill() instanceof Known<Bill>(var bill)) || assessment.pivot().isPresent()) {
      return Optional.empty();
    }
    var row = Row.usual(assessment.offer().model().id());
    Optional<Belief> weakest = Optional.empty();
    for (var language : task.languages()) {
      if (!(beliefs.rows().of(row, task.kind(), language) instanceof Known<Belief>(var next))) {
        return Optional.empty();
      }
      if (weakest.isEmpty() || strength(next, wanted) < strength(weakest.get(), wanted)) {
        weakest = Optional.of(next);
      }
    }
    double monthly = bill.monthly().amount().doubleValue();
    return weakest.map(belief -> new Contender(assessment, belief, monthly));
  }

  private static double strength(Belief belief, Wanted wanted) {
    return switch (wanted) {
      case Wanted.Cheapest() -> belief.quality().mean();
      case Wanted.Best(), Wanted.Value(_) -> belief.score().mean();
    };
  }

  /** Its name, as provider/id. */
  public String id() {
    return assessment.offer().id().toString();
  }

  boolean isOfModelOf(Contender other) {
    return belief.row().equals(other.belief.row());
  }

  /** How probably it stands at a floor or above. */
  double reaches(double floor) {
    double least = belief.standing().reaching(floor);
    return Normal.below((belief.score().mean() - least) / belief.score().deviation());
  }
}
