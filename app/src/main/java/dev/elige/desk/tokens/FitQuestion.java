package dev.elige.desk.tokens;

import dev.elige.desk.kit.TextArgument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether a text fits models' windows.
 *
 * @param text the text and where it is from
 * @param models the models; empty means the shortlist
 * @param output tokens wanted of the answer, 0 for none
 * @param overlap tokens that a chunk repeats of the one before
 * @param chunks the file to write the chunks to, where they are wanted; asks for one model
 */
public record FitQuestion(
    TextArgument text, List<String> models, long output, long overlap, Optional<Path> chunks) {
  public FitQuestion {
    models = List.copyOf(models);
  }
}
