package dev.elige.tokens.content;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.TokenCounter;
import dev.elige.tokens.Utf8;
import dev.elige.tokens.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same content in several languages or formats, side by side: what each costs in tokens and
 * money. Ratios are to the first version.
 *
 * <p>Reference: A. Petrov, E. La Malfa, P. Torr, A. Bibi, "Language Model Tokenizers Introduce
 * Unfairness Between Languages", NeurIPS 2023, whose "premium" is this ratio.
 *
 * @param rows one for each version, in their order
 */
public record TokenTax(List<Row> rows) {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** The first version's own. */
  private static final Estimate<Ratio> ONE =
      Estimate.known(new Ratio(quotient(1, 1), quotient(1, 1), quotient(1, 1)));

  public TokenTax {
    rows = List.copyOf(rows);
  }

  /**
   * One version measured.
   *
   * @param version the version
   * @param count its tokens
   * @param characters its Unicode characters (code points)
   * @param bytes its size in UTF-8
   * @param words its words, as {@link Words} counts them
   * @param ratio its tokens for each token of the first version; unknown where that may have none
   * @param price of reading it once; unknown where no price is given
   */
  public record Row(
      Version version,
      TokenCount count,
      long characters,
      long bytes,
      long words,
      Estimate<Ratio> ratio,
      Estimate<Money> price) {}

  /**
   * A ratio of counts. An estimated count gives it an interval: from the lower end over the upper
   * to the upper over the lower.
   *
   * @param value two decimals
   * @param low lower end, the value itself for exact counts
   * @param high upper end, the value itself for exact counts
   */
  public record Ratio(BigDecimal value, BigDecimal low, BigDecimal high) {}

  /**
   * Measures versions.
   *
   * @param perMillion the price of a million tokens, or why there is none
   */
  public static TokenTax of(
      List<Version> versions, TokenCounter counter, Estimate<Money> perMillion) {
    var counts = versions.stream().map(version -> counter.count(version.text())).toList();
    var rows =
        IntStream.range(0, counts.size())
            .mapToObj(i -> {
              var ratio = i == 0 ? ONE : ratio(counts.get(i), counts.getFirst());
              return row(versions.get(i), counts.get(i), ratio, perMillion);
            })
            .toList();
    return new TokenTax(rows);
  }

  private static Row row(
      Version version, TokenCount count, Estimate<Ratio> ratio, Estimate<Money> perMillion) {
    var text = version.text();
    return new Row(
        version,
        count,
        text.codePointCount(0, text.length()),
        Utf8.bytes(text),
        Words.count(text),
        ratio,
        perMillion.map(price -> price(price, count.tokens())));
  }

  private static Estimate<Ratio> ratio(TokenCount count, TokenCount first) {
    if (first.low() == 0) {
      return Estimate.unknown(
          "the first version may have no tokens", "la primera versión puede no tener tokens");
    }
    return Estimate.known(
        new Ratio(
            quotient(count.tokens(), first.tokens()),
            quotient(count.low(), first.high()),
            quotient(count.high(), first.low())));
  }

  private static BigDecimal quotient(long tokens, long of) {
    return BigDecimal.valueOf(tokens).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
  }

  private static Money price(Money perMillion, long tokens) {
    return perMillion.times(BigDecimal.valueOf(tokens).divide(MILLION));
  }
}
