package dev.elige.tokens;

import dev.elige.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A size for people: words and pages. A page is the traditional typescript page of 250 words
 * (double-spaced, 12-point, one-inch margins; Wikipedia, "Standard manuscript format"). Where only
 * tokens are known, a token is three quarters of an English word (OpenAI help centre, "What are
 * tokens and how to count them?"); other languages have fewer words in the same tokens.
 *
 * @param words how many
 * @param rule how they were found, for people
 */
public record Pages(long words, Text rule) {
  private static final long WORDS_PER_PAGE = 250;
  private static final BigDecimal WORDS_PER_TOKEN = new BigDecimal("0.75");

  private static final Text PAGE =
      Text.of(
          "a page is 250 words (standard manuscript format)",
          "una página son 250 palabras (formato estándar de manuscrito)");

  public Pages {
    if (words < 0) {
      throw new IllegalArgumentException("words are 0 or more: " + words);
    }
  }

  /** The size of a text at hand, its words counted by {@link Words}. */
  public static Pages of(CharSequence text) {
    return new Pages(
        Words.count(text), Text.of("words counted; {}", "palabras contadas; {}", PAGE));
  }

  /** About what so many tokens hold in English. */
  public static Pages ofTokens(long tokens) {
    var words =
        BigDecimal.valueOf(tokens).multiply(WORDS_PER_TOKEN).setScale(0, RoundingMode.HALF_UP);
    return new Pages(
        words.longValueExact(),
        Text.of(
            "0.75 words a token, a rule of thumb for English (OpenAI); {}",
            "0,75 palabras por token, regla aproximada para el inglés (OpenAI); {}",
            PAGE));
  }

  /** Pages, begun ones included. */
  public long pages() {
    return Math.ceilDiv(words, WORDS_PER_PAGE);
  }
}
