package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige evidence remove NAME}. */
final class EvidenceRemoveCommand implements Command {
  @Override
  public String name() {
    return "remove";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Removes your measurements on one data set, and names what went.",
                "Elimina tus mediciones con un conjunto de datos y dice qué se ha quitado."));
    new Options(spec, speech)
        .parameters(
            "1",
            "NAME",
            "A data set that `elige evidence list` names.",
            "Un conjunto de datos que muestra `elige evidence list`.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.removeMeasurements(Options.parameters(parsed).getFirst());
  }
}
