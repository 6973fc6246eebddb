package dev.elige.desk;

import java.util.List;

/**
 * Whether a text fits models' windows.
 *
 * @param text the text and where it is from
 * @param models the models; empty means the shortlist
 * @param output tokens wanted of the answer, 0 for none
 * @param overlap tokens that a chunk repeats of the one before
 */
public record FitQuestion(TextArgument text, List<String> models, long output, long overlap) {
  public FitQuestion {
    models = List.copyOf(models);
  }
}
