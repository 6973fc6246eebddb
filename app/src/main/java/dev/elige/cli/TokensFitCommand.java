package dev.elige.cli;

import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.TextArgument;
import dev.elige.desk.tokens.FitQuestion;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige tokens fit [FILE|-]}. */
final class TokensFitCommand implements Command {
  private static final String USUAL_OUTPUT = "1000";

  @Override
  public String name() {
    return "fit";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Says in which models a text and the wanted answer fit, with what margin, and into"
                    + " how many chunks it goes otherwise.",
                "Dice en qué modelos caben un texto y la respuesta deseada, con qué margen, y en"
                    + " cuántos fragmentos si no caben."));
    TokensCommand.models(new Options(spec, speech))
        .parameters(
            "0..1",
            "FILE",
            "A file, - for standard input (as if none is named), or the text itself.",
            "Un fichero, - para la entrada estándar (como si no se nombra ninguno) o el texto"
                + " mismo.")
        .value(
            "--output-tokens",
            "TOKENS",
            "Tokens of the wanted answer; 1000 if not said.",
            "Tokens de la respuesta deseada; 1000 si no se dice.")
        .value(
            "--overlap",
            "TOKENS",
            "Tokens that a chunk repeats of the one before; 0 if not said.",
            "Tokens que un fragmento repite del anterior; 0 si no se dice.")
        .value(
            "--chunks",
            "FILE",
            "Cut the text for the one model named, and write its chunks there as JSON Lines.",
            "Corta el texto para el único modelo nombrado y escribe ahí sus fragmentos en"
                + " JSON Lines.")
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var words = Options.parameters(parsed);
    return desk.fit(
        Options.catalog(parsed),
        new FitQuestion(
            TextArgument.read(words.isEmpty() ? "-" : words.getFirst(), System.in),
            Options.list(parsed, "--model"),
            tokens(parsed, "--output-tokens", USUAL_OUTPUT),
            tokens(parsed, "--overlap", "0"),
            Options.value(parsed, "--chunks").map(Path::of)));
  }

  private static long tokens(ParseResult parsed, String name, String usual) {
    var text = Options.value(parsed, name).orElse(usual);
    var number = Options.number(name, text).stripTrailingZeros();
    if (number.scale() > 0 || number.precision() - number.scale() > 12) {
      throw new dev.elige.base.InvalidInputException(
          name + " " + text,
          Text.of("is no whole number of tokens.", "no es un número entero de tokens."),
          Text.of("Write it as 1000 or 4k.", "Escríbelo como 1000 o 4k."));
    }
    return number.longValueExact();
  }
}
