package dev.elige.cli;

import dev.elige.base.DisplayLanguage;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code elige init [FILE]}.
 *
 * @param language in which the file is commented
 */
record InitCommand(DisplayLanguage language) implements Command {
  @Override
  public String name() {
    return "init";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Writes a commented file to begin with.",
                "Escribe un fichero comentado con el que empezar."));
    new Options(spec, speech)
        .parameters(
            "0..1",
            "FILE",
            "Where to write it; app.yaml if not said.",
            "Dónde escribirlo; app.yaml si no se dice.")
        .flag("--force", "Write over a file that is there.", "Sobrescribe un fichero existente.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var words = Options.parameters(parsed);
    var file = Path.of(words.isEmpty() ? "app.yaml" : words.getFirst());
    return desk.init(file, language, Options.isSet(parsed, "--force"));
  }
}
