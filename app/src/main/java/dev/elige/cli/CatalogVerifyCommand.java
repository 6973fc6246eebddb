package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige catalog verify}. */
final class CatalogVerifyCommand implements Command {
  @Override
  public String name() {
    return "verify";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Counts what the catalog covers, where sources differ and what was refused.",
                "Cuenta lo que cubre el catálogo, dónde discrepan las fuentes y lo que se rechazó."));
    new Options(spec, speech)
        .flag("--conflicts", "List every price conflict.", "Lista cada precio en conflicto.")
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.verify(Options.catalog(parsed), Options.isSet(parsed, "--conflicts"));
  }
}
