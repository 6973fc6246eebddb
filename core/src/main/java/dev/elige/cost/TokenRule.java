package dev.elige.cost;

import dev.elige.base.Text;
import dev.elige.spec.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Turns words and characters into tokens by the rule of thumb that OpenAI documents for English: a
 * token is about four characters or three quarters of a word (OpenAI help centre, "What are tokens
 * and how to count them?"). Other languages take more; counts by the models' own tokenizers will
 * replace the rule.
 */
public final class TokenRule {
  private static final BigDecimal CHARACTERS_PER_TOKEN = new BigDecimal("4");
  private static final BigDecimal WORDS_PER_TOKEN = new BigDecimal("0.75");

  private TokenRule() {}

  /** Tokens of a size, rounded up to a whole token where the rule had to be used. */
  public static BigDecimal tokens(Size size) {
    return tokens(size.amount(), size);
  }

  /** Tokens of an amount in the unit of a size. */
  static BigDecimal tokens(BigDecimal amount, Size size) {
    return switch (size.unit()) {
      case TOKENS -> amount;
      case WORDS -> amount.divide(WORDS_PER_TOKEN, 0, RoundingMode.CEILING);
      case CHARACTERS -> amount.divide(CHARACTERS_PER_TOKEN, 0, RoundingMode.CEILING);
    };
  }

  /** How a size became tokens, for people. */
  public static Text basis(Size size) {
    return switch (size.unit()) {
      case TOKENS -> Text.of("tokens as stated", "tokens según lo indicado");
      case WORDS ->
          Text.of(
              "{} words at 0.75 words a token, a rule of thumb for English",
              "{} palabras a 0,75 palabras por token, regla aproximada para el inglés",
              size.amount().toPlainString());
      case CHARACTERS ->
          Text.of(
              "{} characters at 4 characters a token, a rule of thumb for English",
              "{} caracteres a 4 caracteres por token, regla aproximada para el inglés",
              size.amount().toPlainString());
    };
  }
}
