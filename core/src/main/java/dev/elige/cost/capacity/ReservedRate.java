package dev.elige.cost.capacity;

import dev.elige.base.Citation;
import dev.elige.base.Explanation;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.cost.Derivation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A rate of tokens that is bought in thousands a minute.
 *
 * @param meter input or output
 * @param peak tokens of the busiest minute
 * @param minimum the least rate that is sold, tokens a minute; 0 where none is published
 * @param citation the page with the minimum
 */
record ReservedRate(Meter meter, BigDecimal peak, BigDecimal minimum, Optional<Citation> citation)
    implements Derivation {
  private static final int THOUSAND = 3;

  /** A millionth of a token is an error of rounding. */
  private static final int TOKEN_DECIMALS = 6;

  /** What is bought: whole thousands of tokens a minute. */
  BigDecimal thousands() {
    return peak.setScale(TOKEN_DECIMALS, RoundingMode.HALF_UP)
        .max(minimum)
        .movePointLeft(THOUSAND)
        .setScale(0, RoundingMode.CEILING);
  }

  /** The share of it that the busiest minute uses, 0 to 1. */
  BigDecimal peakUtilisation() {
    return thousands().signum() == 0
        ? BigDecimal.ZERO
        : peak.movePointLeft(THOUSAND).divide(thousands(), MathContext.DECIMAL64);
  }

  @Override
  public Explanation explain() {
    var needed =
        Explanation.given(
            Text.of("tokens of the busiest minute", "tokens del minuto pico"),
            Numerals.rounded(peak, 2));
    var least = Text.of("least rate sold", "tasa mínima a la venta");
    var parts =
        citation
            .map(page -> List.of(needed, Explanation.fact(least, Numerals.plain(minimum), page)))
            .orElse(List.of(needed));
    return Explanation.of(
        Text.of(
            "thousands of {} tokens a minute", "miles de tokens por minuto de {}", meter.title()),
        Numerals.plain(thousands()),
        parts);
  }
}
