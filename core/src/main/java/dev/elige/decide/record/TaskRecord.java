package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.TaskKind;
import dev.elige.belief.Quality;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.OfferId;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import dev.elige.decide.TaskDecision;
import java.util.List;
import java.util.Optional;

/**
 * What was chosen for a task, and on what that rests.
 *
 * @param id the task's id
 * @param kind the kind of task
 * @param offer the choice
 * @param model the model behind it
 * @param mode how it is paid for, such as {@code on-demand}
 * @param region from where it is called; empty where no source names regions
 * @param monthly the bill of a month
 * @param quality what was believed of the model at this task
 * @param prices each unit price of the bill, in its order
 * @param lives the published dates of the offer's life where it is called
 */
public record TaskRecord(
    String id,
    TaskKind kind,
    OfferId offer,
    ModelId model,
    String mode,
    Optional<String> region,
    Money monthly,
    Estimate<Quality> quality,
    List<PriceRelied> prices,
    List<Lifecycle> lives) {
  public TaskRecord {
    prices = List.copyOf(prices);
    lives = List.copyOf(lives);
  }

  /** The record of a task's choice; empty where it has none, or none that can be billed. */
  static Optional<TaskRecord> of(TaskDecision task) {
    return task.choice()
        .flatMap(choice -> choice.bill().toOptional().map(bill -> of(task, choice, bill)));
  }

  private static TaskRecord of(TaskDecision task, Assessment choice, Bill bill) {
    var region = bill.place().map(Availability::region);
    return new TaskRecord(
        task.task().id(),
        task.task().kind(),
        choice.offer().id(),
        choice.offer().model().id(),
        bill.mode().id(),
        region,
        bill.monthly(),
        choice.quality().map(RecordedQuality::rounded),
        bill.items().stream().map(PriceRelied::of).toList(),
        Lives.where(choice.offer(), region));
  }
}
