package dev.elige.tokens;

/**
 * A text and what a provider counted for it.
 *
 * @param text the text
 * @param tokens the provider's count, at least 1
 */
public record UsageSample(String text, long tokens) {
  public UsageSample {
    if (tokens < 1) {
      throw new IllegalArgumentException("a provider counts at least one token: " + tokens);
    }
  }
}
