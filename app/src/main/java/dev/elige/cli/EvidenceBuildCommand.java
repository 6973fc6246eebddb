package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige evidence build}. */
final class EvidenceBuildCommand implements Command {
  @Override
  public String name() {
    return "build";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Makes the built-in evidence from a folder of packed copies of tables of scores.",
                "Crea la evidencia incorporada a partir de una carpeta con copias de tablas de"
                    + " puntuaciones."));
    new Options(spec, speech)
        .value(
            "--packed",
            "DIR",
            "The folder that holds the folders catalog and evidence.",
            "La carpeta que contiene las carpetas catalog y evidence.")
        .value(
            "--out",
            "DIR",
            "The folder to write, replaced whole.",
            "La carpeta de destino, que se sustituye entera.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.buildEvidence(Options.folder(parsed, "--packed"), Options.folder(parsed, "--out"));
  }
}
