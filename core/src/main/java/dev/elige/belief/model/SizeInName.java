package dev.elige.belief.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The size that makers write into the names of models: {@code 70b}, {@code 8x7b}, {@code 270m}, and
 * {@code e2b} where two billion do the work. How many parameters of experts are active, such as
 * {@code a3b}, is another thing.
 */
public final class SizeInName {
  private static final Pattern SIZE =
      Pattern.compile(
          "(?<![a-z0-9.])e?(?:(\\d{1,2})x)?(\\d{1,4}(?:[._]\\d{1,2})?)([bmt])(?![a-z0-9])");

  private SizeInName() {}

  /** Parameters in billions; empty where the name does not tell. Experts are added up. */
  public static Optional<Double> of(String name) {
    var found = SIZE.matcher(name.toLowerCase(Locale.ROOT));
    if (!found.find()) {
      return Optional.empty();
    }
    double times = found.group(1) == null ? 1 : Double.parseDouble(found.group(1));
    double number = Double.parseDouble(found.group(2).replace('_', '.'));
    double billions =
        switch (found.group(3)) {
          case "m" -> number / 1000;
          case "t" -> number * 1000;
          default -> number;
        };
    return Optional.of(times * billions).filter(size -> size > 0);
  }
}
