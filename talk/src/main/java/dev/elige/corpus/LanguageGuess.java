package dev.elige.corpus;

import dev.elige.base.Language;
import java.util.Optional;

/** Tells the language of a text. The port; a detector with its models is an extra. Thread safe. */
public interface LanguageGuess {
  /** Without a detector: languages are told only where the script decides. */
  LanguageGuess NONE = _ -> Optional.empty();

  /**
   * The language of a text; empty where it cannot be told.
   *
   * @param text the beginning of a document, at most 64k characters
   */
  Optional<Language> guess(String text);
}
