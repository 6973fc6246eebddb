package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige tokens calibrate -m MODEL FILE...}. */
final class TokensCalibrateCommand implements Command {
  @Override
  public String name() {
    return "calibrate";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Calibrates the estimate of a model whose tokenizer is not public on your own"
                    + " calls, and keeps it.",
                "Calibra con tus propias llamadas la estimación de un modelo cuyo tokenizador no"
                    + " es público, y la guarda."));
    new Options(spec, speech)
        .value("-m --model", "MODEL", "The model.", "El modelo.")
        .parameters(
            "1..*",
            "FILE",
            "JSON Lines with a text and the tokens that the provider counted for it: fields text"
                + " and tokens.",
            "JSON Lines con un texto y los tokens que contó el proveedor: campos text y tokens.")
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var model =
        Options.value(parsed, "--model")
            .orElseThrow(() ->
                new InvalidInputException(
                    "elige tokens calibrate",
                    Text.of("needs a model.", "necesita un modelo."),
                    Text.of("Name it with -m MODEL.", "Nómbralo con -m MODELO.")));
    return desk.calibrate(Options.catalog(parsed), model, Options.parameters(parsed));
  }
}
