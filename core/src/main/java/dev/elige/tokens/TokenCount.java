package dev.elige.tokens;

import dev.elige.base.Citation;
import dev.elige.base.Text;

/** How many tokens a text has for a model: exactly, or within an interval. */
public sealed interface TokenCount {
  /** The count, or the best guess. */
  long tokens();

  /** Lower end of the 90 % interval; the count itself where it is exact. */
  long low();

  /** Upper end of the 90 % interval; the count itself where it is exact. */
  long high();

  /** How it was found, for people. */
  Text method();

  /** Where the vocabulary, or the ratio behind the estimate, is from. */
  Citation citation();

  /**
   * Counted with the model's own tokenizer.
   *
   * @param tokens the count
   * @param method with which tokenizer
   * @param citation who says that the model uses it
   */
  record Exact(long tokens, Text method, Citation citation) implements TokenCount {
    @Override
    public long low() {
      return tokens;
    }

    @Override
    public long high() {
      return tokens;
    }
  }

  /**
   * Estimated, since the model's tokenizer is not public or not installed.
   *
   * @param tokens the best guess
   * @param low lower end of the 90 % interval
   * @param high upper end of the 90 % interval
   * @param method from which count and ratio, and whether it is calibrated
   * @param citation where the ratio is from
   */
  record Estimated(long tokens, long low, long high, Text method, Citation citation)
      implements TokenCount {
    public Estimated {
      if (low < 0 || low > tokens || tokens > high) {
        throw new IllegalArgumentException(
            "an interval holds its guess: %d <= %d <= %d".formatted(low, tokens, high));
      }
    }
  }
}
