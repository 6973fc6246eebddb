package dev.elige.decide.record;

import dev.elige.belief.Quality;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A quality as it stands in a file: to a millionth, so that its digits are the same everywhere. */
final class RecordedQuality {
  private static final int DECIMALS = 6;

  private RecordedQuality() {}

  static Quality rounded(Quality quality) {
    return new Quality(
        rounded(quality.mean()), rounded(quality.low()), rounded(quality.high()), quality.grade());
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
