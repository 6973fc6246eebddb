package dev.elige.desk.choice;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.base.Explanation;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Money;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import dev.elige.belief.QualityBelief;
import dev.elige.cost.Bill;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import java.util.ArrayList;
import java.util.List;

/** The tree behind a decision: its total, the tasks, their bills and the evidence of quality. */
final class DecisionExplanation {
  private final Decision decision;
  private final QualityBelief belief;

  DecisionExplanation(Decision decision, QualityBelief belief) {
    this.decision = decision;
    this.belief = belief;
  }

  /**
   * The tree.
   *
   * @param only the tasks to explain; empty for all
   * @throws InvalidInputException where one is not a task of the requirement
   */
  Explanation tree(List<String> only) {
    only.forEach(this::requireTask);
    var parts =
        decision.tasks().stream()
            .filter(task -> only.isEmpty() || only.contains(task.task().id()))
            .map(this::explain)
            .toList();
    return only.size() == 1
        ? parts.getFirst()
        : Explanation.of(
            Text.of("all tasks together, a month", "todas las tareas juntas, al mes"),
            total(),
            parts);
  }

  private void requireTask(String id) {
    var ids = decision.tasks().stream().map(task -> task.task().id()).toList();
    if (!ids.contains(id)) {
      throw new InvalidInputException(
          id,
          Text.of("is not a task of this requirement.", "no es una tarea de este requisito."),
          Nearest.of(id, ids)
              .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
              .orElse(Text.of("It has {}.", "Tiene {}.", String.join(", ", ids))));
    }
  }

  private Text total() {
    return switch (decision.monthly()) {
      case Known<Money>(var money) -> Text.verbatim(money.toString());
      case Unknown<Money>(var reason) -> Text.of("unknown: {}", "desconocido: {}", reason);
    };
  }

  private Explanation explain(TaskDecision task) {
    var id = Text.verbatim(task.task().id());
    return task.choice()
        .map(choice -> explain(task, choice))
        .orElse(
            Explanation.given(
                id,
                Text.of("unknown: no offer is eligible", "desconocido: ninguna oferta es apta")));
  }

  private Explanation explain(TaskDecision task, Assessment choice) {
    var label = Text.of("{}, {}", "{}, {}", task.task().id(), choice.offer().id());
    var parts = new ArrayList<Explanation>();
    var value =
        switch (choice.bill()) {
          case Known<Bill>(var bill) -> {
            parts.addAll(bill.explanation().parts());
            yield bill.explanation().value();
          }
          case Unknown<Bill>(var reason) -> Text.of("unknown: {}", "desconocido: {}", reason);
        };
    parts.addAll(sizes(task.workload()));
    parts.add(
        belief.explain(choice.offer().model().id(), task.task().kind(), task.task().languages()));
    return Explanation.of(label, value, parts);
  }

  /** How the tokens of a request were found. */
  private static List<Explanation> sizes(Workload workload) {
    return List.of(
        size(Text.of("input tokens of each", "tokens de entrada de cada una"), workload.input()),
        size(Text.of("output tokens of each", "tokens de salida de cada una"), workload.output()));
  }

  private static Explanation size(Text label, TokenSize size) {
    return Explanation.given(
        label,
        Text.of(
            "{} ({})", "{} ({})", size.mean().stripTrailingZeros().toPlainString(), size.text()));
  }
}
