package dev.elige.decide.record;

import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import java.math.BigDecimal;

/** How a quality is said in a finding. */
final class QualityWords {
  private QualityWords() {}

  /** {@code 0.55 (0.5–0.6)}. */
  static Text of(Quality quality) {
    return Text.of(
        "{} ({}–{})",
        "{} ({}–{})",
        number(quality.mean()),
        number(quality.low()),
        number(quality.high()));
  }

  static Text number(double value) {
    return Numerals.rounded(BigDecimal.valueOf(value), 2);
  }
}
