package dev.elige.desk.kit;

import dev.elige.corpus.DocumentText;
import dev.elige.corpus.LanguageGuess;

/**
 * What a user may add to the program.
 *
 * @param documents reads PDF and office documents
 * @param languages tells the language of a text
 */
public record Extras(DocumentText documents, LanguageGuess languages) {
  /** Nothing was added. */
  public static final Extras NONE = new Extras(DocumentText.NONE, LanguageGuess.NONE);
}
