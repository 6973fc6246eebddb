package dev.elige.desk.tokens;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.kit.CountedModels.Named;
import dev.elige.desk.kit.TextArgument;
import dev.elige.desk.kit.TextFiles;
import dev.elige.report.tokens.ChunkLines;
import dev.elige.report.tokens.FitReport;
import dev.elige.tokens.ChunkPlan;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.TokenizerShelf;
import dev.elige.tokens.content.Chunker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Cuts a text into chunks that fit one model, and writes them as JSON Lines. Only with the model's
 * own tokenizer: an estimate has no places to cut at, and could not promise that a chunk fits.
 */
final class ChunkFile {
  private final Path file;
  private final TextArgument text;

  /**
   * A file to write.
   *
   * @throws InvalidInputException where it is no JSON Lines file, or the text itself
   */
  ChunkFile(Path file, TextArgument text) {
    this.file = file;
    this.text = text;
    if (!file.toString().endsWith(".jsonl")) {
      throw refused(
          Text.of("is no JSON Lines file.", "no es un fichero JSON Lines."),
          Text.of("End it in .jsonl.", "Termínalo en .jsonl."));
    }
    if (isTheText()) {
      throw refused(
          Text.of("is the text itself.", "es el texto mismo."),
          Text.of("Name another file.", "Indica otro fichero."));
    }
  }

  private boolean isTheText() {
    try {
      return Files.exists(file)
          && !text.from().isEmpty()
          && Files.isSameFile(file, Path.of(text.from()));
    } catch (IOException _) {
      return false; // the text is from standard input
    }
  }

  /**
   * Returns quietly where one model is named.
   *
   * @throws InvalidInputException where there is another number of them
   */
  void checkOneModel(List<String> models) {
    if (models.size() != 1) {
      throw refused(
          Text.of(
              "needs one model, since each cuts in other places; {} are named.",
              "necesita un modelo, ya que cada uno corta en otros sitios; se nombran {}.",
              models.size()),
          Text.of("Name one with -m MODEL.", "Nombra uno con -m MODELO."));
    }
  }

  /**
   * Cuts and writes.
   *
   * @param plan the sizes of the chunks
   * @throws InvalidInputException where the model is counted by estimate, there is no room for a
   *     chunk, or the file cannot be written
   */
  FitReport.Cut write(Named model, Estimate<ChunkPlan> plan, TokenizerShelf shelf) {
    var tokenizer = exact(model, shelf);
    var sizes = plan.toOptional().orElseThrow(() -> noRoom(plan));
    var chunker =
        new Chunker(
            tokenizer,
            Math.clamp(sizes.chunkTokens(), 1, Integer.MAX_VALUE),
            Math.clamp(sizes.overlapTokens(), 0, Integer.MAX_VALUE - 1));
    var chunks = chunker.cut(text.text());
    TextFiles.write(file, out -> ChunkLines.write(out, text.text(), chunks));
    return new FitReport.Cut(file.toString(), chunks.size(), tokenizer.name());
  }

  private static Tokenizer exact(Named model, TokenizerShelf shelf) {
    return model
        .tokenizer(shelf)
        .filter(_ -> model.counter().isExact())
        .orElseThrow(() ->
            new InvalidInputException(
                "-m " + model.name(),
                Text.of(
                    "is counted by estimate, which has no places to cut at and cannot promise that"
                        + " a chunk fits.",
                    "se cuenta por estimación, que no da sitios donde cortar ni puede prometer que"
                        + " un fragmento quepa."),
                Text.of(
                    "Install its tokenizer if it is public (elige tokens install), or cut for a"
                        + " model that is counted exactly, such as gpt-4o.",
                    "Instala su tokenizador si es público (elige tokens install), o corta para un"
                        + " modelo que se cuente con exactitud, por ejemplo gpt-4o.")));
  }

  private InvalidInputException noRoom(Estimate<ChunkPlan> plan) {
    return refused(
        Text.of(
            "cannot be cut: {}.",
            "no se puede cortar: {}.",
            plan.<Text>fold(_ -> Text.verbatim(""), reason -> reason)),
        Text.of(
            "Make --output-tokens or --overlap smaller, or name another model.",
            "Reduce --output-tokens o --overlap, o nombra otro modelo."));
  }

  private InvalidInputException refused(Text rule, Text cure) {
    return new InvalidInputException("--chunks " + file, rule, cure);
  }
}
