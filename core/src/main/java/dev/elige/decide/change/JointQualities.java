package dev.elige.decide.change;

import dev.elige.base.Estimate.Known;
import dev.elige.belief.Quality;
import dev.elige.decide.JointChoice;
import dev.elige.decide.Weighed;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much better an offer's model would have to be for a task to take the offer, and how much
 * worse the choice's may be, where all tasks are chosen for together. Offers of one model become
 * better together; nothing changes at other tasks.
 *
 * <p>Idea: where the best is wanted, what all lose with the offer, by the task's weight, is what
 * its model lacks. Besides, quality counts where an offer is kept out, or is doubtful, by the
 * floor. {@link Threshold} proves both.
 */
final class JointQualities {
  private static final BigDecimal MOST_OF_IT = new BigDecimal("0.99");

  private final Joint joint;
  private final int task;
  private final double floor;
  private final double weight;

  JointQualities(Joint joint, int task) {
    this.joint = joint;
    this.task = task;
    this.floor = joint.race(task).floor();
    this.weight = joint.race(task).decided().task().quality().weight();
  }

  /** The smallest betterments with which the task takes an offer, each of another kind. */
  List<Change> betterments(Entrant offer) {
    var changes = new ArrayList<Change>();
    if (offer.contender().meetsAllBut(Limits.QUALITY)) {
      if (joint.goal() == Goal.BEST) {
        expected(offer).ifPresent(changes::add);
      } else {
        reaching(offer).ifPresent(changes::add);
      }
    }
    return changes;
  }

  /** Just to reach the floor, as surely as is asked or as is not ruled out. */
  private Optional<Change> reaching(Entrant offer) {
    var contender = offer.contender();
    if (contender.isGood()) {
      return Optional.empty();
    }
    if (!contender.isEligible()) {
      var bold = reaching(offer, 1 - contender.confidence(), Optional.of(contender.bold()));
      if (bold.isPresent()) {
        return bold;
      }
    }
    boolean isKnown = contender.assessment().quality().isKnown();
    return reaching(
        offer,
        contender.confidence(),
        isKnown ? Optional.of(contender.cautious()) : Optional.empty());
  }

  private Optional<Change> reaching(Entrant offer, double probability, Optional<Double> from) {
    boolean isToBeSure = probability == offer.contender().confidence();
    var weighed = offer.weighed();
    var then = weighed.worth(weighed.value(), joint.choice().isSure(weighed.offer(), isToBeSure));
    if (!mayTake(then)) {
      return Optional.empty();
    }
    double now = from.orElse(0.0);
    double less = now + MOST_OF_IT.doubleValue() * (floor - now);
    double confidence = offer.contender().confidence();
    return takes(offer, one -> Moved.reaching(one, probability, floor, confidence))
            && !takes(offer, one -> Moved.reaching(one, probability, less, confidence))
        ? Optional.of(new Change.Better(probability, from, floor))
        : Optional.empty();
  }

  /** Whether nothing is lost with an offer, as far as others are as they are. */
  private boolean mayTake(Weighed then) {
    return joint.chosen(task).isEmpty()
        || joint.forced(task, then).filter(forced -> joint.loss(forced) <= 0).isPresent();
  }

  private Optional<Change> expected(Entrant offer) {
    var from = mean(offer);
    double now = from.orElse(0.0);
    var threshold = new Threshold(BigDecimal.valueOf(now), 1, to -> takesExpecting(offer, to));
    for (var guess : List.of(lacking(offer, offer.weighed()), lackingAsGood(offer))) {
      var to = threshold.proved(guess);
      if (to.isPresent()) {
        return Optional.of(new Change.Expected(from, to.get().doubleValue()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Double> mean(Entrant offer) {
    return offer.contender().assessment().quality().map(Quality::mean).toOptional();
  }

  /** What would have to be expected of it, as it is weighed. */
  private OptionalDouble lacking(Entrant offer, Weighed weighed) {
    if (!offer.contender().isEligible() && !weighed.isSure()) {
      return OptionalDouble.empty();
    }
    var forced = joint.forced(task, weighed);
    if (forced.isEmpty() || joint.loss(forced.get()) == Double.POSITIVE_INFINITY) {
      return OptionalDouble.empty();
    }
    double loss = joint.loss(forced.get());
    return OptionalDouble.of(mean(offer).orElse(0.0) + Math.max(0, loss) / weight);
  }

  /** The same for one that does not surely reach the floor, of which it has to. */
  private OptionalDouble lackingAsGood(Entrant offer) {
    if (offer.contender().isGood()) {
      return OptionalDouble.empty();
    }
    var weighed = offer.weighed();
    double value = mean(offer).isPresent() ? weighed.value() : 0;
    var lacking = lacking(offer, weighed.worth(value, true));
    double reached = Math.max(0, offer.contender().cautious());
    double least = mean(offer).orElse(0.0) + floor - reached;
    return lacking.isPresent()
        ? OptionalDouble.of(Math.max(least, lacking.getAsDouble()))
        : lacking;
  }

  private boolean takesExpecting(Entrant offer, BigDecimal mean) {
    return takes(offer, one -> Moved.expecting(one, mean.doubleValue()));
  }

  private boolean takes(Entrant offer, Moved.How how) {
    return Joint.takes(moved(offer, how), task, offer.contender().id());
  }

  /** What is chosen from with all offers of a model moved. */
  private JointChoice moved(Entrant offer, Moved.How how) {
    var list =
        joint.withModel(
            task,
            offer,
            one ->
                one.contender().meetsAllBut(Limits.QUALITY) ? weighed(one, how) : Optional.empty());
    return joint.choice().with(task, list);
  }

  private Optional<Weighed> weighed(Entrant one, Moved.How how) {
    var moved = how.of(one.contender().assessment().quality());
    if (!(moved instanceof Known<Quality>(var quality))) {
      return Optional.of(one.weighed());
    }
    double confidence = one.contender().confidence();
    if (quality.bold(confidence) < floor) {
      return Optional.empty();
    }
    boolean isGood = quality.cautious(confidence) >= floor;
    double value = joint.goal() == Goal.VALUE ? one.weighed().value() : weight * quality.mean();
    return Optional.of(
        one.weighed().worth(value, joint.choice().isSure(one.weighed().offer(), isGood)));
  }

  /** The fall of the choice's expected quality with which the task does not take it any longer. */
  Optional<Turn> fall(Entrant choice) {
    var from = mean(choice);
    if (joint.goal() != Goal.BEST || from.isEmpty()) {
      return Optional.empty();
    }
    var threshold =
        new Threshold(BigDecimal.valueOf(from.get()), 0, mean -> !takesExpecting(choice, mean));
    return threshold
        .near(borne(choice, from.get()))
        .map(mean ->
            new Turn(
                new Change.Expected(from, mean.doubleValue()),
                Joint.taken(moved(choice, one -> Moved.expecting(one, mean.doubleValue())), task)));
  }

  /** The expected quality at which another is as good, or the choice becomes doubtful. */
  private OptionalDouble borne(Entrant choice, double mean) {
    var others = joint.withModel(task, choice, _ -> Optional.empty());
    double loss = joint.without(task, others).map(joint::loss).orElse(Double.POSITIVE_INFINITY);
    double room =
        choice.contender().isGood()
            ? choice.contender().cautious() - floor
            : Double.POSITIVE_INFINITY;
    double least = Math.min(loss / weight, floor > 0 ? room : Double.POSITIVE_INFINITY);
    return least < mean ? OptionalDouble.of(mean - least) : OptionalDouble.empty();
  }
}
