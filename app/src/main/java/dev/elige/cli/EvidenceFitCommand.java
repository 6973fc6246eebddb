package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige evidence fit}. */
final class EvidenceFitCommand implements Command {
  @Override
  public String name() {
    return "fit";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Works out from the built-in evidence what is believed of every model; it takes"
                    + " minutes.",
                "Elabora a partir de la evidencia incorporada lo que se cree de cada modelo; tarda"
                    + " unos minutos."));
    new Options(spec, speech)
        .value(
            "--out",
            "DIR",
            "The folder to write, replaced whole.",
            "La carpeta de destino, que se sustituye entera.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.fitEvidence(Options.folder(parsed, "--out"));
  }
}
