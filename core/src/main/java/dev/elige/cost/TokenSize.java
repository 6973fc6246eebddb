package dev.elige.cost;

import dev.elige.base.Text;
import dev.elige.spec.Size;
import dev.elige.spec.SizeUnit;
import java.math.BigDecimal;

/**
 * The size of a request or an answer in tokens, as one model counts it.
 *
 * @param mean mean over all requests, which the bill is made of
 * @param low lower end of the mean's 90 % interval; the mean where it was counted or stated
 * @param high upper end of the mean's 90 % interval
 * @param largestLow lower end of the 90 % interval of the largest one known, which has to fit; the
 *     mean where only that is known
 * @param largestHigh upper end of that interval
 * @param basis where the size is from
 * @param text how it was found, for people
 */
public record TokenSize(
    BigDecimal mean,
    BigDecimal low,
    BigDecimal high,
    BigDecimal largestLow,
    BigDecimal largestHigh,
    Basis basis,
    Text text) {
  /** Where a size is from. */
  public enum Basis {
    /** Tokens as the requirement states them. */
    STATED,
    /** Words or characters, by {@link TokenRule}. */
    RULE_OF_THUMB,
    /** Samples, counted with the model's own tokenizer. */
    COUNTED,
    /** Samples, estimated from another tokenizer's count. */
    ESTIMATED
  }

  public TokenSize {
    if (low.compareTo(mean) > 0 || mean.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "an interval holds its mean: " + low + " <= " + mean + " <= " + high);
    }
  }

  /** A size as the requirement states it. */
  public static TokenSize of(Size size) {
    var tokens = TokenRule.tokens(size);
    var basis = size.unit() == SizeUnit.TOKENS ? Basis.STATED : Basis.RULE_OF_THUMB;
    return new TokenSize(tokens, tokens, tokens, tokens, tokens, basis, TokenRule.basis(size));
  }
}
