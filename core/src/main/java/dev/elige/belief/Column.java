package dev.elige.belief;

import dev.elige.base.Language;
import java.util.Optional;

/**
 * A benchmark, in one language where it is told apart by that.
 *
 * @param benchmark its id
 * @param language the language of its questions
 */
public record Column(String benchmark, Optional<Language> language) {
  private static final char AT = '@';

  /** Reads the form of {@link #toString}. */
  public static Column parse(String text) {
    int at = text.indexOf(AT);
    return at < 0
        ? new Column(text, Optional.empty())
        : new Column(text.substring(0, at), Optional.of(new Language(text.substring(at + 1))));
  }

  /** {@code mmmlu@es}, or the benchmark alone. */
  @Override
  public String toString() {
    return language.map(one -> benchmark + AT + one).orElse(benchmark);
  }
}
