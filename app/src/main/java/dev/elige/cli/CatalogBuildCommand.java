package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
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
    return desk.build(Options.folder(parsed, "--packed"), Options.folder(parsed, "--out"));
  }
}
