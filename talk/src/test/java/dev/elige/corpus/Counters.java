package dev.elige.corpus;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.Words;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import java.time.LocalDate;

/** What tests measure with. */
final class Counters {
  static final Citation CITATION =
      new Citation(
          new Source("test", "test", "https://example.org", "MIT", LicenceClass.A, Authority.USER),
          "",
          LocalDate.of(2026, 11, 25));

  private static final BuiltInTokenizers SHELF = new BuiltInTokenizers();

  /** A word is a token, so that anybody can add up what is expected. */
  static final Yardstick WORDS =
      new Yardstick(
          "words",
          text -> new TokenCount.Exact(Words.count(text), Text.verbatim("words"), CITATION));

  private Counters() {}

  static Tokenizer tokenizer(String name) {
    return SHELF.find(name).orElseThrow();
  }

  static Yardstick yardstick(String name) {
    return Yardstick.of(tokenizer(name), CITATION);
  }
}
