package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.TextArgument;
import dev.elige.desk.tokens.TokensQuestion;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige tokens [FILE|-]}. */
final class TokensCommand implements Command {
  @Override
  public String name() {
    return "tokens";
  }

  @Override
  public List<Command> subcommands() {
    return List.of(
        new TokensFitCommand(),
        new TokensTaxCommand(),
        new TokensProfileCommand(),
        new TokensCalibrateCommand(),
        new TokensInstallCommand());
  }

  @Override
  public boolean isRunnable() {
    return true;
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Counts the tokens of a text: exactly where a model's tokenizer is public, with an"
                    + " interval where it is not.",
                "Cuenta los tokens de un texto: con exactitud si el tokenizador del modelo es"
                    + " público, con un intervalo si no lo es."));
    models(new Options(spec, speech))
        .parameters(
            "0..1",
            "FILE",
            "A file, - for standard input (as if none is named), or the text itself.",
            "Un fichero, - para la entrada estándar (como si no se nombra ninguno) o el texto"
                + " mismo.")
        .flag("--show", "Show the tokens one by one.", "Muestra los tokens uno a uno.")
        .catalog();
  }

  /** The option that names models, the same for all commands that count. */
  static Options models(Options options) {
    return options.values(
        "-m --model",
        "MODEL",
        "A model, or a tokenizer such as o200k; may be repeated. One of each usual family if none"
            + " is named.",
        "Un modelo o un tokenizador como o200k; puede repetirse. Uno de cada familia habitual si"
            + " no se nombra ninguno.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var words = Options.parameters(parsed);
    var text = TextArgument.read(words.isEmpty() ? "-" : words.getFirst(), System.in);
    return desk.tokens(
        Options.catalog(parsed),
        new TokensQuestion(
            text.text(),
            text.from(),
            Options.list(parsed, "--model"),
            Options.isSet(parsed, "--show")));
  }
}
