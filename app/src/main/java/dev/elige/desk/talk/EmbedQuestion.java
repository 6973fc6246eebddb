package dev.elige.desk.talk;

import java.util.List;

/**
 * Of which text to ask whom a vector.
 *
 * @param models offers, or short forms that fit one
 * @param text goes to every model as it is
 */
public record EmbedQuestion(List<String> models, String text) {
  /**
   * Checks that somebody is asked.
   *
   * @throws dev.elige.base.InvalidInputException where no model is named
   */
  public EmbedQuestion {
    models = AskQuestion.named(models);
  }
}
