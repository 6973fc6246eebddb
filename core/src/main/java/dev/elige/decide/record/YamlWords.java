package dev.elige.decide.record;

import dev.elige.base.Money;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How texts and numbers of a record are written in YAML. */
final class YamlWords {
  /** What YAML takes for a plain text in a list and in a map alike. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._/@+ -]|:(?=[A-Za-z0-9]))*(?<! )");

  private YamlWords() {}

  static String usd(Money money) {
    return number(money.amount());
  }

  static String number(double value) {
    return number(BigDecimal.valueOf(value));
  }

  static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** Plain where that is safe, else in double quotes, whose escapes are those of JSON. */
  static String text(String text) {
    boolean isWord = text.matches("(?i)null|true|false|yes|no");
    return PLAIN.matcher(text).matches() && !isWord
        ? text
        : text.codePoints().mapToObj(YamlWords::quoted).collect(Collectors.joining("", "\"", "\""));
  }

  static String quoted(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default ->
          Character.isISOControl(point) ? "\\u%04x".formatted(point) : Character.toString(point);
    };
  }
}
