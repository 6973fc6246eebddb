package dev.elige.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What drawings share. */
final class Svg {
  private Svg() {}

  /** A coordinate to a tenth, with a point whatever the locale. */
  static String coordinate(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
