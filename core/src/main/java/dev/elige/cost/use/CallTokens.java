package dev.elige.cost.use;

/**
 * The tokens of one call, as they were counted.
 *
 * @param input tokens of the prompt, all of them
 * @param cached those of the input that were read from a cache
 * @param cacheWritten those of the input that were written to a cache
 * @param output tokens generated, all of them
 * @param reasoning those of the output that were thought and not said
 */
public record CallTokens(long input, long cached, long cacheWritten, long output, long reasoning) {
  public CallTokens {
    if (cached < 0
        || cacheWritten < 0
        || reasoning < 0
        || cached + cacheWritten > input
        || reasoning > output) {
      throw new IllegalArgumentException("a part of the tokens is no more than the whole of them");
    }
  }

  /** A call without a cache and without reasoning. */
  public static CallTokens of(long input, long output) {
    return new CallTokens(input, 0, 0, output, 0);
  }

  /** The input that meets the plain price. */
  long plain() {
    return input - cached - cacheWritten;
  }

  /** The output that was said. */
  long said() {
    return output - reasoning;
  }
}
