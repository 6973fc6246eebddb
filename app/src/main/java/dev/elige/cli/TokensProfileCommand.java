package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.TaskPlace;
import dev.elige.desk.tokens.ProfileQuestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige tokens profile PATH...}. */
final class TokensProfileCommand implements Command {
  @Override
  public String name() {
    return "profile";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Measures a corpus: total and distribution of tokens, languages, duplicates, and"
                    + " the sizes to put into app.yaml. A broken run goes on behind the last"
                    + " file it finished.",
                "Mide un corpus: total y distribución de tokens, idiomas, duplicados y los tamaños"
                    + " para app.yaml. Una ejecución interrumpida sigue tras el"
                    + " último fichero que terminó."));
    TokensCommand.models(new Options(spec, speech))
        .parameters(
            "1..*",
            "PATH",
            "Files, folders, globs in quotes, or - for standard input; FILE#FIELD names the field"
                + " of JSON Lines or CSV. .gz and .zst are unpacked.",
            "Ficheros, carpetas, patrones entre comillas o - para la entrada estándar;"
                + " FICHERO#CAMPO nombra el campo de JSON Lines o CSV. Se descomprimen .gz y .zst.")
        .value(
            "--write",
            "APP.yaml#TASK",
            "Write the sizes into this task.",
            "Escribe los tamaños en esta tarea.")
        .flag("--fresh", "Count everything anew.", "Cuenta todo de nuevo.")
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    try (var bar = ProgressBar.onScreen(Options.isSet(parsed, "--quiet"))) {
      return desk.profile(
          Options.catalog(parsed),
          new ProfileQuestion(
              Options.parameters(parsed),
              Options.list(parsed, "--model"),
              Options.value(parsed, "--write").map(TaskPlace::parse),
              Options.isSet(parsed, "--fresh"),
              bar::show));
    }
  }
}
