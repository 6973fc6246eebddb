package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige evidence add FILE...}. */
final class EvidenceAddCommand implements Command {
  @Override
  public String name() {
    return "add";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Keeps what you measured on data of your own: one more benchmark, read from files of results.",
                "Guarda lo que mediste con datos propios: un benchmark más, leído de ficheros de resultados."));
    new Options(spec, speech)
        .parameters(
            "1..*",
            "FILE",
            "CSV or JSON Lines with model, dataset, task and score; with n a row is a mean of so"
                + " many items, without it one item. May have language, setting,"
                + " standard_error and date.",
            "CSV o JSON Lines con model, dataset, task y score; con n la fila es una media de"
                + " tantos casos, sin n es un caso. Puede tener language, setting,"
                + " standard_error y date.")
        .values(
            "--catalog",
            "FILE",
            "A file of your own models, contract prices and overrides; it wins over the catalog.",
            "Un fichero propio con modelos, precios de contrato y correcciones; prevalece sobre el"
                + " catálogo.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.addMeasurements(
        Options.list(parsed, "--catalog").stream().map(Path::of).toList(),
        Options.parameters(parsed).stream().map(Path::of).toList());
  }
}
