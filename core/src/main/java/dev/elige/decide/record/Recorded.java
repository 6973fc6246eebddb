package dev.elige.decide.record;

import dev.elige.base.Money;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decision;
import dev.elige.decide.ModelSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The recorded choices as they stand today.
 *
 * @param choices one for each task of today's requirement, in its order
 * @param keeping what their further models and providers cost to keep today
 */
record Recorded(List<Assessment> choices, Money keeping) {
  Recorded {
    choices = List.copyOf(choices);
  }

  /** Empty where the record lacks a task, or a choice is examined no more. */
  static Optional<Recorded> of(DecisionRecord then, Decision now) {
    var choices = new ArrayList<Assessment>();
    for (var task : now.tasks()) {
      then.tasks().stream()
          .filter(one -> one.id().equals(task.task().id()))
          .findFirst()
          .flatMap(one -> Found.in(task, one.choice().offer()))
          .ifPresent(choices::add);
    }
    return choices.size() < now.tasks().size()
        ? Optional.empty()
        : Optional.of(new Recorded(choices, keeping(choices, now)));
  }

  private static Money keeping(List<Assessment> choices, Decision now) {
    var models = new HashSet<String>();
    var providers = new HashSet<String>();
    for (var one : choices) {
      models.add(one.offer().model().id().toString());
      providers.add(one.offer().id().provider());
    }
    return ModelSet.keeping(now.requirement().aim().portfolio(), models.size(), providers.size());
  }

  /** What all cost in a month with their keeping; empty where one cannot be billed. */
  Optional<Money> total() {
    return Objective.cost(choices, keeping).toOptional();
  }
}
