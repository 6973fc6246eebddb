package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.cost.TokenSize;
import java.util.ArrayList;
import java.util.List;

/** What a person should know before relying on a decision. */
final class Warnings {
  private Warnings() {}

  static List<Text> of(Decision decision) {
    var warnings = new ArrayList<Text>();
    for (var task : decision.tasks()) {
      of(task, warnings);
    }
    if (!decision.withinBudget() && decision.monthly() instanceof Known<Money>(var total)) {
      warnings.add(
          Text.of(
              "all tasks together cost {} a month, more than the budget of {}",
              "todas las tareas juntas cuestan {} al mes, más que el presupuesto de {}",
              total.rounded(2),
              decision.requirement().monthlyBudget().orElseThrow()));
    }
    return warnings;
  }

  private static void of(TaskDecision decision, List<Text> warnings) {
    var task = decision.task();
    if (decision.choice().isEmpty()) {
      warnings.add(Text.of("{}: no offer is eligible", "{}: ninguna oferta es apta", task.id()));
    } else if (!decision.choice().get().quality().isKnown()) {
      warnings.add(
          Text.of(
              "{}: the quality of the choice is not known; try it on your own data first",
              "{}: la calidad de la elección no se conoce; pruébala antes con tus propios datos",
              task.id()));
    } else if (!decision.choice().get().isGoodEnough()) {
      warnings.add(
          Text.of(
              "{}: whether the quality of the choice reaches {} is doubtful; try it on your own data"
                  + " first",
              "{}: es dudoso que la calidad de la elección alcance {}; pruébala antes con tus propios"
                  + " datos",
              task.id(),
              OfferWords.share(decision.qualityFloor())));
    }
    var workload = decision.workload();
    if (isGuess(workload.input())) {
      warnings.add(
          Text.of("{}: input is {}", "{}: la entrada es {}", task.id(), said(workload.input())));
    }
    if (isGuess(workload.output())) {
      warnings.add(
          Text.of("{}: output is {}", "{}: la salida es {}", task.id(), said(workload.output())));
    }
  }

  private static boolean isGuess(TokenSize size) {
    return switch (size.basis()) {
      case STATED, COUNTED -> false;
      case RULE_OF_THUMB, ESTIMATED -> true;
    };
  }

  private static Text said(TokenSize size) {
    return size.basis() == TokenSize.Basis.ESTIMATED
        ? Text.of(
            "{}: between {} and {} tokens (90 %)",
            "{}: entre {} y {} tokens (90 %)",
            size.text(),
            OfferWords.count(size.low().longValue()),
            OfferWords.count(size.high().longValue()))
        : size.text();
  }
}
