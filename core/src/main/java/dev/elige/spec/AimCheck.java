package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Shown;
import java.util.List;

/** Finds where goal and tasks do not go together. */
final class AimCheck {
  private final Findings findings;
  private final Fields fields;

  AimCheck(Findings findings, Fields fields) {
    this.findings = findings;
    this.fields = fields;
  }

  /**
   * Checks.
   *
   * @param hasBudget whether all tasks together have one
   */
  void check(Aim aim, List<Task> tasks, boolean hasBudget) {
    boolean isWhole = !aim.portfolio().isFree() || (hasBudget && aim.goal() != Goal.CHEAPEST);
    if (isWhole && tasks.size() > Portfolio.MOST_TASKS) {
      refuseSoMany(tasks.size());
    }
    checkWorth(aim, tasks);
  }

  private void refuseSoMany(int tasks) {
    findings.refuse(
        fields.placeOf("tasks"),
        Text.of(
            "The best set of models is found for {} tasks at most, and there are {}.",
            "El mejor conjunto de modelos se busca para {} tareas como mucho, y hay {}.",
            Portfolio.MOST_TASKS,
            tasks),
        Text.of(
            "Split the application, or remove \"portfolio\" and \"goal\".",
            "Divide la aplicación o quita \"portfolio\" y \"goal\"."));
  }

  private void checkWorth(Aim aim, List<Task> tasks) {
    boolean isValue = aim.goal() == Goal.VALUE;
    for (var task : tasks) {
      if (isValue && task.quality().worth().isEmpty()) {
        findings.refuse(
            fields.placeOf("goal"),
            Text.of(
                "The goal is value, and the task \"{}\" does not say what an answer is worth.",
                "El objetivo es value, y la tarea \"{}\" no dice cuánto vale una respuesta.",
                Shown.of(task.id())),
            Text.of(
                "Add, for example, \"worth: {}\" to it or to the whole application.",
                "Añade, por ejemplo, \"worth: {}\" en ella o en toda la aplicación.",
                "{right: 0.02 USD, wrong: 0.05 USD}"));
      }
    }
    if (!isValue && tasks.stream().anyMatch(task -> task.quality().worth().isPresent())) {
      findings.warn(
          fields.has("goal") ? fields.placeOf("goal") : fields.place(),
          Text.of(
              "What answers are worth counts for the goal value alone; the goal is {}.",
              "Lo que valen las respuestas solo cuenta con el objetivo value; el objetivo es {}.",
              aim.goal().id()),
          Text.of(
              "Write \"goal: value\", or remove \"worth\".",
              "Escribe \"goal: value\" o quita \"worth\"."));
    }
  }
}
