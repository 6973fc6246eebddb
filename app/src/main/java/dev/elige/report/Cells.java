package dev.elige.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts and breaks text by the cells of a terminal: accents written as combining marks take none,
 * East Asian wide characters take two (Unicode Standard Annex 11, the W and F classes in outline).
 */
final class Cells {
  private static final String BREAK_AFTER = "/-._,:";

  private Cells() {}

  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      width += width(point);
      i += Character.charCount(point);
    }
    return width;
  }

  private static int width(int point) {
    if (point < 0x300) {
      return 1;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115f)
        || (point >= 0x2e80 && point <= 0xa4cf)
        || (point >= 0xac00 && point <= 0xd7a3)
        || (point >= 0xf900 && point <= 0xfaff)
        || (point >= 0xfe30 && point <= 0xfe6f)
        || (point >= 0xff00 && point <= 0xff60)
        || (point >= 0x1f300 && point <= 0x1faff)
        || (point >= 0x20000 && point <= 0x3fffd);
  }

  /** The width of the longest word. */
  static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ")) {
      longest = Math.max(longest, width(word));
    }
    return longest;
  }

  static String pad(String text, int width, boolean right) {
    var spaces = " ".repeat(Math.max(0, width - width(text)));
    return right ? spaces + text : text + spaces;
  }

  /** The text on lines of at most a width, broken at spaces, and in ids after a separator. */
  static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ")) {
      var rest = word;
      if (!line.isEmpty() && width(line.toString()) + 1 + width(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (width(rest) > width) {
        int cut = cut(rest, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text on lines of at most a width, broken at spaces behind words; all others stay. */
  static List<String> fold(String text, int width) {
    var lines = new ArrayList<String>();
    int from = 0;
    int space = -1;
    int used = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      used += width(point);
      if (used > width && at > from) {
        boolean atSpace = space > from && point != ' ';
        int end = atSpace ? space : at;
        lines.add(text.substring(from, end));
        from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        used = width(text.substring(from, Math.max(from, at)));
        at = Math.max(from, at);
        space = -1;
      } else {
        space = point == ' ' && !text.substring(from, at).isBlank() ? at : space;
        at += Character.charCount(point);
      }
    }
    lines.add(text.substring(from));
    return lines;
  }

  /** Where to break a word that is too long: after its last separator that fits, else hard. */
  private static int cut(String word, int width) {
    int end = 0;
    int used = 0;
    int separator = 0;
    while (end < word.length()) {
      int point = word.codePointAt(end);
      used += width(point);
      if (used > width) {
        break;
      }
      end += Character.charCount(point);
      separator = BREAK_AFTER.indexOf(point) >= 0 ? end : separator;
    }
    return separator > width / 3
        ? separator
        : Math.max(end, Character.charCount(word.codePointAt(0)));
  }
}
