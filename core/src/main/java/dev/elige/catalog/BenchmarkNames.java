package dev.elige.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes the names of benchmarks as ids, so that scores from different sources meet. */
public final class BenchmarkNames {
  private static final Pattern APOSTROPHE = Pattern.compile("['’`]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}+<>]+");

  private BenchmarkNames() {}

  /**
   * The id of a benchmark: lower case words joined by dashes, without apostrophes; {@code SWE-Bench
   * Verified} is {@code swe-bench-verified}, {@code Humanity’s Last Exam} is {@code
   * humanitys-last-exam}.
   */
  public static String idOf(String name) {
    var plain =
        APOSTROPHE.matcher(name.toLowerCase(Locale.ROOT).replace("τ", "tau")).replaceAll("");
    var joined = OTHER.matcher(plain).replaceAll("-");
    int from = joined.startsWith("-") ? 1 : 0;
    int to = joined.endsWith("-") && joined.length() > from ? joined.length() - 1 : joined.length();
    return joined.substring(from, to);
  }
}
