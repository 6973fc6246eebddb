package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige tokens install [NAME|FILE|URL]}. */
final class TokensInstallCommand implements Command {
  @Override
  public String name() {
    return "install";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Installs a public tokenizer, so that its models are counted exactly; lists what is"
                    + " installed if none is named.",
                "Instala un tokenizador público, para contar sus modelos con exactitud; muestra los"
                    + " instalados si no se nombra ninguno."));
    new Options(spec, speech)
        .parameters(
            "0..1",
            "NAME|FILE|URL",
            "A name such as llama-3, a tokenizer.json, tekken.json, .tiktoken or SentencePiece"
                + " file, or its address.",
            "Un nombre como llama-3, un fichero tokenizer.json, tekken.json, .tiktoken o de"
                + " SentencePiece, o su dirección.")
        .value("--as", "NAME", "Keep it under this name.", "Guárdalo con este nombre.")
        .value(
            "--sha256",
            "SUM",
            "Refuse another file than the one with this checksum.",
            "Rechaza cualquier fichero con otra suma de comprobación.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var words = Options.parameters(parsed);
    if (words.isEmpty()) {
      return desk.tokenizers();
    }
    if (Options.isSet(parsed, "--offline")
        && !java.nio.file.Files.exists(java.nio.file.Path.of(words.getFirst()))) {
      throw new InvalidInputException(
          "--offline " + words.getFirst(),
          Text.of("is no file here.", "no es un fichero de aquí."),
          Text.of("Name a file, or leave --offline out.", "Indica un fichero o quita --offline."));
    }
    return desk.install(
        words.getFirst(), Options.value(parsed, "--as"), Options.value(parsed, "--sha256"));
  }
}
