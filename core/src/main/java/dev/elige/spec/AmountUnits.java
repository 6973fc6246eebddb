package dev.elige.spec;

import dev.elige.base.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Units that an amount may be written in, each with how many of the unit counted it is. */
final class AmountUnits {
  /** Tokens. */
  static final Vocabulary<BigDecimal> TOKENS =
      of(Text.of("a unit of tokens", "una unidad de tokens"), "tokens 1");

  /** Parts of one. */
  static final Vocabulary<BigDecimal> SHARES = of(Text.of("a share", "una parte"), "% 0.01");

  /** Hours. */
  static final Vocabulary<BigDecimal> HOURS =
      of(Text.of("a unit of hours", "una unidad de horas"), "hours 1", "hour 1");

  /** Months. */
  static final Vocabulary<BigDecimal> MONTHS =
      of(
          Text.of("a unit of months", "una unidad de meses"),
          "months 1",
          "month 1",
          "years 12",
          "year 12");

  /** Seconds. */
  static final Vocabulary<BigDecimal> SECONDS =
      of(
          Text.of("a unit of time", "una unidad de tiempo"),
          "s 1",
          "seconds 1",
          "ms 0.001",
          "min 60",
          "minutes 60");

  private AmountUnits() {}

  private static Vocabulary<BigDecimal> of(Text what, String... units) {
    Map<String, BigDecimal> words = new LinkedHashMap<>();
    for (var unit : units) {
      int space = unit.indexOf(' ');
      words.put(unit.substring(0, space), new BigDecimal(unit.substring(space + 1)));
    }
    return new Vocabulary<>(what, words, OtherNames.UNITS);
  }
}
