package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige compare MODEL...}. */
final class CompareCommand implements Command {
  @Override
  public String name() {
    return "compare";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(speech.say("Puts models side by side.", "Compara modelos uno junto a otro."));
    new Options(spec, speech)
        .parameters(
            "1..*",
            "MODEL",
            "Provider and model, or a short form that fits one only.",
            "Proveedor y modelo, o una forma corta que encaje con uno solo.")
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.compare(Options.catalog(parsed), Options.parameters(parsed));
  }
}
