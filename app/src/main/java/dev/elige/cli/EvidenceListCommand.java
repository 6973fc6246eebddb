package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige evidence list}. */
final class EvidenceListCommand implements Command {
  @Override
  public String name() {
    return "list";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Lists your own measurements: data set, task, language, models, items, day.",
                "Muestra tus propias mediciones: conjunto de datos, tarea, idioma, modelos, casos, día."));
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.listMeasurements();
  }
}
