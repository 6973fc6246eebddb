package dev.elige.tokens.install;

import dev.elige.tokens.bytepair.Splitter;
import dev.elige.tokens.bytepair.Splitters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The patterns that published ranks were trained with; a file of ranks does not name its own. */
enum RankPattern {
  GPT2(Splitters::gpt2),
  CL100K(Splitters::cl100k),
  QWEN2(Splitters::qwen2),
  O200K(Splitters::o200k),
  TEKKEN(Splitters::tekken);

  private final Supplier<Splitter> splitter;

  RankPattern(Supplier<Splitter> splitter) {
    this.splitter = splitter;
  }

  Splitter splitter() {
    return splitter.get();
  }

  /** The name in tables: {@code cl100k}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The pattern of a name in a table; empty for {@code -}. */
  static Optional<RankPattern> named(String id) {
    return id.equals("-") ? Optional.empty() : Optional.of(valueOf(id.toUpperCase(Locale.ROOT)));
  }

  /** What the tokens of a vocabulary tell about the pattern behind them. */
  static final class Evidence {
    private int digits;
    private boolean spaceBeforeDigit;
    private boolean capitalAfterSmall;
    private boolean apostropheInside;

    /** Takes a token into account. */
    void add(String token) {
      int run = 0;
      for (int i = 0; i < token.length(); i++) {
        char here = token.charAt(i);
        char before = i == 0 ? '\0' : token.charAt(i - 1);
        run = here >= '0' && here <= '9' ? run + 1 : 0;
        digits = Math.max(digits, run);
        spaceBeforeDigit |= run == 1 && before == ' ';
        capitalAfterSmall |= here >= 'A' && here <= 'Z' && isSmall(before);
        apostropheInside |= here == '\'' && isSmall(before) && i + 1 < token.length();
      }
    }

    private static boolean isSmall(char character) {
      return character >= 'a' && character <= 'z';
    }

    /**
     * The one pattern that could have made these tokens: none crosses a border that the pattern
     * cuts at, and what only it lets through is there. Empty where the tokens do not tell.
     */
    Optional<RankPattern> pattern() {
      if (spaceBeforeDigit || digits > 3) {
        return Optional.of(GPT2);
      }
      if (capitalAfterSmall && !apostropheInside) {
        return digits == 0 ? Optional.empty() : Optional.of(digits == 1 ? QWEN2 : CL100K);
      }
      return apostropheInside && !capitalAfterSmall && digits > 1
          ? Optional.of(O200K)
          : Optional.empty();
    }
  }
}
