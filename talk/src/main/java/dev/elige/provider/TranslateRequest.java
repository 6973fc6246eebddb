package dev.elige.provider;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;

/**
 * A text to translate.
 *
 * @param text not blank
 * @param from its language, by its code (BCP 47), such as {@code es}; {@code auto} to find it out
 * @param to the language wanted
 */
public record TranslateRequest(String text, String from, String to) {
  /** The language is to be found out. */
  public static final String AUTO = "auto";

  public TranslateRequest {
    if (text.isBlank()) {
      throw new InvalidInputException(
          "text", Text.of("there is no text.", "no hay texto."), Text.of("Give one.", "Da uno."));
    }
  }

  /** What is paid: its characters, blanks and marks included (code points). */
  public long characters() {
    return text.codePointCount(0, text.length());
  }
}
