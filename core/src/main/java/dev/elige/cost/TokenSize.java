package dev.elige.cost;

import dev.elige.base.Text;
import dev.elige.spec.Size;
import dev.elige.spec.SizeUnit;
import dev.elige.spec.usage.Spread;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The size of a request or an answer in tokens, as one model counts it.
 *
 * @param mean mean over all requests, which the bill is made of
 * @param low lower end of the mean's 90 % interval, the chance of samples included; the mean where
 *     it was stated
 * @param high upper end of the mean's 90 % interval
 * @param largestLow lower end of the 90 % interval of the largest one known, which has to fit; the
 *     mean where only that is known
 * @param largestHigh upper end of that interval
 * @param parts how requests of different sizes make up the mean; empty where only the mean is known
 * @param basis where the size is from
 * @param text how it was found, for people
 */
public record TokenSize(
    BigDecimal mean,
    BigDecimal low,
    BigDecimal high,
    BigDecimal largestLow,
    BigDecimal largestHigh,
    List<Part> parts,
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

  /**
   * Requests of one size.
   *
   * @param tokens their size
   * @param share their share of all requests, above 0 to 1
   */
  public record Part(BigDecimal tokens, BigDecimal share) {}

  public TokenSize {
    parts = List.copyOf(parts);
    if (low.compareTo(mean) > 0 || mean.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "an interval holds its mean: " + low + " <= " + mean + " <= " + high);
    }
  }

  /** A number of tokens that is known. */
  public static TokenSize of(long tokens) {
    return of(Size.tokens(tokens));
  }

  /** A size as the requirement states it. */
  public static TokenSize of(Size size) {
    return of(size, Optional.empty());
  }

  /**
   * A size as the requirement states it.
   *
   * @param spread what is known beyond the mean, in the size's unit
   */
  public static TokenSize of(Size size, Optional<Spread> spread) {
    var tokens = TokenRule.tokens(size);
    var basis = size.unit() == SizeUnit.TOKENS ? Basis.STATED : Basis.RULE_OF_THUMB;
    var text = TokenRule.basis(size);
    if (spread.isEmpty()) {
      return new TokenSize(tokens, tokens, tokens, tokens, tokens, List.of(), basis, text);
    }
    return spread.get() instanceof Spread.Between(var low, _, var high)
        ? between(tokens, TokenRule.tokens(low, size), TokenRule.tokens(high, size), basis, text)
        : histogram(tokens, (Spread.Histogram) spread.get(), size, basis, text);
  }

  private static TokenSize between(
      BigDecimal mean, BigDecimal low, BigDecimal high, Basis basis, Text text) {
    return new TokenSize(mean, low, high, low, high, List.of(), basis, text);
  }

  private static TokenSize histogram(
      BigDecimal mean, Spread.Histogram histogram, Size size, Basis basis, Text text) {
    var parts =
        histogram.bins().stream()
            .map(bin -> new Part(TokenRule.tokens(bin.amount(), size), bin.share()))
            .toList();
    var largest = parts.stream().map(Part::tokens).reduce(mean, BigDecimal::max);
    return new TokenSize(mean, mean, mean, largest, largest, parts, basis, text);
  }
}
