package dev.elige.desk.choice;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.cost.Workload;
import dev.elige.cost.spread.Swings;
import dev.elige.decide.Assessment;
import dev.elige.decide.Purchase;
import dev.elige.decide.TaskDecision;
import dev.elige.report.choice.MovedBill;
import java.util.List;
import java.util.function.Function;

/** What moves the bills of a decision's choices. */
final class BillSwings {
  private final Made made;

  BillSwings(Made made) {
    this.made = made;
  }

  /** One for each task, in their order. */
  List<Estimate<MovedBill>> all() {
    return made.decision().tasks().stream().map(this::of).toList();
  }

  private Estimate<MovedBill> of(TaskDecision task) {
    return task.choice()
        .map(choice -> of(task, choice))
        .orElse(Estimate.unknown("no offer is eligible", "ninguna oferta es apta"));
  }

  private Estimate<MovedBill> of(TaskDecision task, Assessment choice) {
    if (choice.pivot().isPresent()) {
      return Estimate.unknown(
          "the translation is billed beside it", "la traducción se factura aparte");
    }
    var purchase = made.decider().purchase(task.task(), choice.offer());
    return choice.bill().flatMap(bill -> of(purchase, bill));
  }

  /** Units that tasks share are billed to each in part, which no bill of one task alone tells. */
  private static Estimate<MovedBill> of(Purchase purchase, Bill bill) {
    var workload = purchase.workload();
    boolean isItsOwn =
        purchase
            .bill(workload, bill.mode())
            .map(own -> own.monthly().equals(bill.monthly()))
            .toOptional()
            .orElse(false);
    return isItsOwn
        ? of(workload, drawn -> purchase.bill(drawn, bill.mode()))
        : Estimate.unknown(
            "the bill is shared with other tasks", "la factura se comparte con otras tareas");
  }

  private static Estimate<MovedBill> of(
      Workload workload, Function<Workload, Estimate<Bill>> bill) {
    return Swings.likely(workload, bill)
        .flatMap(likely ->
            likely.isEmpty()
                ? Swings.by(MovedBill.SHARE, workload, bill).map(by -> new MovedBill(false, by))
                : Estimate.known(new MovedBill(true, likely)));
  }
}
