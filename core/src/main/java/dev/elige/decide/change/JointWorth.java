package dev.elige.decide.change;

import dev.elige.decide.JointChoice;
import dev.elige.decide.Weighed;
import dev.elige.spec.Goal;
import dev.elige.spec.Worth;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many more right answers an offer's model would have to give for a task to take the offer, and
 * how many fewer the choice's may, where value is the goal.
 *
 * <p>Idea: an answer more that is right, and not wrong, is worth what a right one is and what a
 * wrong one costs; what all lose with the offer, by that and by the requests, is the share that it
 * lacks. Offers of one model change together.
 */
final class JointWorth {
  private final Joint joint;
  private final int task;

  JointWorth(Joint joint, int task) {
    this.joint = joint;
    this.task = task;
  }

  /** What all answers of a month are worth, were they wrong, and what it adds if they are right. */
  private record Line(double allWrong, double slope) {
    double share(double value) {
      return (value - allWrong) / slope;
    }

    double value(double share) {
      return allWrong + slope * share;
    }
  }

  private Optional<Line> line(Entrant offer) {
    var assessment = offer.contender().assessment();
    boolean isKnown = assessment.net().filter(net -> net.isKnown()).isPresent();
    Optional<Worth> worth = joint.race(task).decided().task().quality().worth();
    if (joint.goal() != Goal.VALUE || !isKnown || worth.isEmpty()) {
      return Optional.empty();
    }
    double requests =
        joint.race(task).hearing().purchase(assessment.offer()).workload().requests().doubleValue();
    double wrong = worth.get().wrong().amount().doubleValue();
    double right = worth.get().right().amount().doubleValue();
    return Optional.of(new Line(-requests * wrong, requests * (right + wrong)));
  }

  /** The smallest share of right answers with which the task takes an offer. */
  Optional<Change> rise(Entrant offer) {
    var line = line(offer);
    if (line.isEmpty() || !offer.contender().isEligible()) {
      return Optional.empty();
    }
    var forced = joint.forced(task, offer.weighed());
    if (forced.isEmpty() || joint.loss(forced.get()) == Double.POSITIVE_INFINITY) {
      return Optional.empty();
    }
    double now = line.get().share(offer.weighed().value());
    double then = line.get().share(offer.weighed().value() + joint.loss(forced.get()));
    return new Threshold(
            BigDecimal.valueOf(now),
            1,
            share -> Joint.takes(right(offer, line.get(), share), task, offer.contender().id()))
        .proved(OptionalDouble.of(then))
        .map(share -> new Change.RightAnswers(now, share.doubleValue()));
  }

  /** The fall with which the task does not take the choice any longer. */
  Optional<Turn> fall(Entrant choice) {
    var line = line(choice);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    var others = joint.withModel(task, choice, _ -> Optional.empty());
    var without = joint.without(task, others);
    double now = line.get().share(choice.weighed().value());
    var guess =
        without
            .map(joint::loss)
            .filter(loss -> loss < Double.POSITIVE_INFINITY)
            .map(loss -> OptionalDouble.of(line.get().share(choice.weighed().value() - loss)))
            .orElse(OptionalDouble.empty());
    var id = choice.contender().id();
    return new Threshold(
            BigDecimal.valueOf(now),
            0,
            share -> !Joint.takes(right(choice, line.get(), share), task, id))
        .near(guess)
        .map(share ->
            new Turn(
                new Change.RightAnswers(now, share.doubleValue()),
                Joint.taken(right(choice, line.get(), share), task)));
  }

  /** What is chosen from where the offers of a model give another share of right answers. */
  private JointChoice right(Entrant offer, Line line, BigDecimal share) {
    var list =
        joint.withModel(
            task,
            offer,
            one ->
                one.contender().isEligible()
                    ? Optional.of(worth(one, line, share))
                    : Optional.empty());
    return joint.choice().with(task, list);
  }

  /** Behind a translation the share stays unknown. */
  private static Weighed worth(Entrant one, Line line, BigDecimal share) {
    boolean isKnown = one.contender().assessment().net().filter(net -> net.isKnown()).isPresent();
    return isKnown
        ? one.weighed().worth(line.value(share.doubleValue()), one.weighed().isSure())
        : one.weighed();
  }
}
