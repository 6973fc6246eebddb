package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: {@code 12000}, {@code 12_000}, {@code 12k}, {@code 1.5M}, {@code
 * 2e5}. A comma or point before groups of three digits is refused, since {@code 12.000} is twelve
 * to one reader and twelve thousand to another.
 */
final class Numbers {
  /** A number at the begin of a text. */
  static final String PATTERN =
      "[-+]?(?:\\d++(?:_\\d++)*+(?:\\.\\d*+)?+|\\.\\d++)"
          + "(?:[eE]\\+?\\d{1,2})?+(?:[kKM](?![A-Za-z]))?+";

  private static final Pattern NUMBER = Pattern.compile(PATTERN);
  private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9]\\d{0,2}(?:[.,]\\d{3})++");
  private static final int MOST_DIGITS = 40;

  private Numbers() {}

  /** The number that a text is, or a finding about the value it stands in. */
  static Optional<BigDecimal> read(
      String text, Yaml at, Form form, Range range, Findings findings) {
    if (AMBIGUOUS.matcher(text).matches()) {
      refuseAmbiguous(text, at, findings);
      return Optional.empty();
    }
    return readDecimal(text, at, form, range, findings);
  }

  /**
   * The same where a point is always decimal, as in prices of an hour: they are published with
   * three digits behind it.
   */
  static Optional<BigDecimal> readDecimal(
      String text, Yaml at, Form form, Range range, Findings findings) {
    if (text.length() > MOST_DIGITS || !NUMBER.matcher(text).matches()) {
      form.refuse(at, findings);
      return Optional.empty();
    }
    var number = value(text);
    if (!range.contains(number)) {
      findings.refuse(
          at,
          Text.of(
              "{} is out of range: {} is {}.",
              "{} está fuera de rango: {} es {}.",
              at.form(),
              form.what(),
              range.words()),
          form.cure());
      return Optional.empty();
    }
    return Optional.of(number);
  }

  /** Whether a text begins with digits grouped in one country's way. */
  static boolean beginsAmbiguously(String text) {
    var matcher = AMBIGUOUS.matcher(text);
    return matcher.lookingAt();
  }

  private static BigDecimal value(String text) {
    int last = text.length() - 1;
    var plain = text.replace("_", "");
    return switch (text.charAt(last)) {
      case 'k', 'K' -> scaled(plain, 3);
      case 'M' -> scaled(plain, 6);
      default -> normal(new BigDecimal(plain));
    };
  }

  private static BigDecimal scaled(String plain, int zeros) {
    var number = new BigDecimal(plain.substring(0, plain.length() - 1));
    return normal(number.movePointRight(zeros));
  }

  /** Without exponent and without needless zeros, so that equal numbers are equal. */
  static BigDecimal normal(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static void refuseAmbiguous(String text, Yaml at, Findings findings) {
    var digits = text.replaceAll("[.,+-]", "");
    findings.refuse(
        at,
        Text.of(
            "\"{}\" reads as one number in English and as another in Spanish.",
            "\"{}\" es un número en inglés y otro en español.",
            text),
        Text.of(
            "Write {} or {}.",
            "Escribe {} o {}.",
            digits,
            digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_")));
  }
}
