package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.tokens.TaxQuestion;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige tokens tax [FILE...]}. */
final class TokensTaxCommand implements Command {
  @Override
  public String name() {
    return "tax";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Compares what the same content costs in tokens and money: in ten languages, or in"
                    + " several formats.",
                "Compara lo que cuesta el mismo contenido en tokens y dinero: en diez idiomas o en"
                    + " varios formatos."));
    TokensCommand.models(new Options(spec, speech))
        .parameters(
            "0..*",
            "FILE",
            "Your own versions of a text, one file each; with --formats one file of records, JSON"
                + " or CSV. A built-in example if none is named.",
            "Versiones propias de un texto, una por fichero; con --formats, un fichero de"
                + " registros, JSON o CSV. Un ejemplo incluido si no se nombra ninguno.")
        .flag(
            "--formats",
            "Compare JSON, XML, YAML, Markdown and CSV, not languages.",
            "Compara JSON, XML, YAML, Markdown y CSV, no idiomas.")
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.tax(
        Options.catalog(parsed),
        new TaxQuestion(
            Options.list(parsed, "--model"),
            Options.isSet(parsed, "--formats"),
            Options.parameters(parsed).stream().map(Path::of).toList()));
  }
}
