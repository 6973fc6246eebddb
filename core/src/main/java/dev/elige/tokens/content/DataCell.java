package dev.elige.tokens.content;

import java.util.regex.Pattern;

/**
 * One value of a {@link DataTable}.
 *
 * @param text the value as written
 * @param literal whether it is a number, true, false or null, and so stands without quotes
 */
public record DataCell(String text, boolean literal) {
  /** RFC 8259, section 6, and the three names of section 3. */
  private static final Pattern LITERAL =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null");

  /** A missing value. */
  public static final DataCell MISSING = new DataCell("null", true);

  public DataCell {
    if (literal && !LITERAL.matcher(text).matches()) {
      throw new IllegalArgumentException("neither a number nor true, false or null: " + text);
    }
  }

  /** A cell as CSV has it: empty is missing, numbers and truth values are told by their form. */
  public static DataCell ofCsv(String text) {
    return text.isEmpty() ? MISSING : new DataCell(text, LITERAL.matcher(text).matches());
  }

  public boolean isMissing() {
    return literal && text.equals("null");
  }

  /** The value where a format knows no types: as written, nothing where it is missing. */
  String bare() {
    return isMissing() ? "" : text;
  }
}
