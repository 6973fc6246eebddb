package dev.elige.cli;

import dev.elige.desk.Answer;
import dev.elige.desk.Desk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige providers [ID...]}. */
final class ProvidersCommand implements Command {
  @Override
  public String name() {
    return "providers";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Lists who can be asked: whether a key is found (its value is never shown), where,"
                    + " and with --reach which models the key may use.",
                "Enumera a quién se puede preguntar: si se encuentra una clave (nunca se muestra su"
                    + " valor), dónde y, con --reach, qué modelos puede usar la clave."));
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
    return desk.providers(
        Options.parameters(parsed),
        Options.isSet(parsed, "--reach"),
        Options.isSet(parsed, "--capabilities"));
  }
}
