package dev.elige.report;

import java.util.List;

/**
 * A text as it is, line by line, such as what is sent to a model.
 *
 * @param text the text
 */
public record Verbatim(String text) implements Block {
  @Override
  public void accept(BlockVisitor visitor) {
    visitor.verbatim(this);
  }

  /** Its lines; control characters are made visible, so that no text can steer a terminal. */
  List<String> lines() {
    return text.lines().map(Verbatim::visible).toList();
  }

  private static String visible(String line) {
    var shown = new StringBuilder(line.length());
    line.codePoints()
        .forEach(point -> {
          if (point == '\t' || !(Character.isISOControl(point) || turns(point))) {
            shown.appendCodePoint(point);
          } else {
            shown.append("\\u%04x".formatted(point));
          }
        });
    return shown.toString();
  }

  /** Whether a character turns the direction of what follows (Unicode Standard Annex 9). */
  private static boolean turns(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
