package dev.elige.ask;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Text;

/**
 * From which language to which.
 *
 * @param from the language of the originals
 * @param to another one
 * @param isBack whether it is the way of an answer; else that of a question
 */
public record Direction(Language from, Language to, boolean isBack) {
  public Direction {
    if (from.equals(to)) {
      throw new InvalidInputException(
          from.tag(),
          Text.of(
              "is translated to itself: the question and the model speak the same language.",
              "se traduce a sí mismo: la pregunta y el modelo hablan el mismo idioma."),
          Text.of("Leave --translate away.", "Quita --translate."));
    }
  }

  /** The way there, of questions. */
  public static Direction there(Language from, Language to) {
    return new Direction(from, to, false);
  }

  /** The same way in the other direction, of answers. */
  public Direction back() {
    return new Direction(to, from, !isBack);
  }
}
