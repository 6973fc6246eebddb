package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.decide.Assessment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of two decisions that are compared: a recorded one, or one that was made for the purpose.
 *
 * @param decision what was chosen for the tasks that have a choice
 * @param tasks the ids of all tasks, in the order of the requirement
 * @param lineNames how people read the lines of its bills, by their names in the record; empty for
 *     a recorded decision, which has no other names
 */
public record Side(DecisionRecord decision, List<String> tasks, Map<String, Text> lineNames) {
  public Side {
    tasks = List.copyOf(tasks);
    lineNames = Map.copyOf(lineNames);
  }

  /** A recorded decision, in which every task has a choice. */
  public static Side recorded(DecisionRecord decision) {
    return new Side(decision, decision.tasks().stream().map(TaskRecord::id).toList(), Map.of());
  }

  /** A decision that was made, in which tasks may be without a choice. */
  public static Side decided(Inputs inputs, State state, Manner manner) {
    var tasks = state.decision().tasks();
    var names = new HashMap<String, Text>();
    for (var task : tasks) {
      var bill = task.choice().map(Assessment::bill).flatMap(Estimate::toOptional);
      bill.ifPresent(known -> names.putAll(LineNames.of(known)));
    }
    return new Side(
        DecisionRecord.ofChoices(inputs, state, manner),
        tasks.stream().map(task -> task.task().id()).toList(),
        names);
  }

  /** What was chosen for a task; empty where nothing was, or nobody asked. */
  public Optional<TaskRecord> choice(String task) {
    return decision.tasks().stream().filter(one -> one.id().equals(task)).findFirst();
  }

  /**
   * All bills together, with what further models and providers cost to keep; unknown where a task
   * has no choice, or the record does not tell what its further models cost.
   */
  public Estimate<Money> monthly() {
    var total = Money.ZERO_USD;
    for (var task : tasks) {
      var choice = choice(task);
      if (choice.isEmpty()) {
        return Estimate.unknown(
            "no offer that can be billed is eligible for the task {}",
            "ninguna oferta con factura es apta para la tarea {}",
            task);
      }
      total = total.plus(choice.get().choice().monthly());
    }
    return keeping().map(total::plus);
  }

  /** A single model at a single provider costs nothing beside its bills. */
  private Estimate<Money> keeping() {
    var choices = decision.tasks().stream().map(TaskRecord::choice).toList();
    long models = choices.stream().map(OfferRecord::model).distinct().count();
    long providers = choices.stream().map(one -> one.offer().provider()).distinct().count();
    return models <= 1 && providers <= 1
        ? Estimate.known(Money.ZERO_USD)
        : decision.set().map(SetRecord::keeping);
  }
}
