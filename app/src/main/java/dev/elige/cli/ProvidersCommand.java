package dev.elige.cli;

import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code elige providers [ID...]}.
 *
 * @param name what one types
 * @param description what it is for
 */
record ProvidersCommand(String name, Text description) implements Command {
  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage().description(speech.say(description));
    new Options(spec, speech)
        .flag(
            "--reach",
            "Ask those that are ready for their models.",
            "Pide sus modelos a los que están listos.")
        .flag(
            "--capabilities",
            "Show what each declares to support.",
            "Muestra qué declara admitir cada uno.")
        .parameters("0..*", "ID", "Providers; all unless named.", "Proveedores; si no, todos.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    boolean isReached = Options.isSet(parsed, "--reach");
    if (isReached) {
      Options.refuseOffline(parsed, Text.of("Leave out one of them.", "Quita una de las dos."));
    }
    return desk.providers(
        Options.parameters(parsed), isReached, Options.isSet(parsed, "--capabilities"));
  }
}
