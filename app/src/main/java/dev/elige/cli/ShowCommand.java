package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige show MODEL}. */
final class ShowCommand implements Command {
  @Override
  public String name() {
    return "show";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Shows everything known about one model, with sources.",
                "Muestra todo lo que se sabe de un modelo, con sus fuentes."));
    new Options(spec, speech)
        .parameters("1", "MODEL", "Provider and model.", "Proveedor y modelo.")
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.show(Options.catalog(parsed), Options.parameters(parsed).getFirst());
  }
}
