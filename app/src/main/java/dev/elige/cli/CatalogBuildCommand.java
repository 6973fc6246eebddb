package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Answer;
import dev.elige.desk.Desk;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige catalog build}. */
final class CatalogBuildCommand implements Command {
  @Override
  public String name() {
    return "build";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Makes the built-in snapshot from a folder of packed copies of the sources.",
                "Crea la instantánea incorporada a partir de una carpeta con copias de las"
                    + " fuentes."));
    new Options(spec, speech)
        .value("--packed", "DIR", "The folder of packed copies.", "La carpeta de las copias.")
        .value(
            "--out",
            "DIR",
            "The folder to write, replaced whole; so is the folder hosting beside it.",
            "La carpeta de destino, que se sustituye entera, como la carpeta hosting a su lado.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.build(folder(parsed, "--packed"), folder(parsed, "--out"));
  }

  private static Path folder(ParseResult parsed, String option) {
    return Options.value(parsed, option)
        .map(Path::of)
        .orElseThrow(() ->
            new InvalidInputException(
                option,
                Text.of("is missing.", "falta."),
                Text.of("Name a folder: {} DIR.", "Nombra una carpeta: {} DIR.", option)));
  }
}
