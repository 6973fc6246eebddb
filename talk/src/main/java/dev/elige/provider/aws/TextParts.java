package dev.elige.provider.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text that is too large for one request: at the end of a paragraph, else of a line, a
 * sentence, a word, else between two characters.
 *
 * <p>Guarantee: the parts with what lies between them are the text; no part is larger than asked
 * for, and none begins or ends with white space.
 */
final class TextParts {
  /** Where to cut, the best first; the cut is where the match begins, behind what is kept. */
  private static final List<Pattern> ENDS =
      List.of(
          Pattern.compile("\\n\\s*\\n"),
          Pattern.compile("\\n"),
          Pattern.compile("(?<=[.!?…])\\s|(?<=[。！？])"),
          Pattern.compile("\\s"));

  private TextParts() {}

  /**
   * A part.
   *
   * @param before white space that stands before it
   * @param text what is to be translated; empty only where nothing but white space is left
   */
  record Part(String before, String text) {}

  /**
   * The parts of a text.
   *
   * @param mostBytes of one, as UTF-8; at least 4
   */
  static List<Part> of(String text, int mostBytes) {
    var parts = new ArrayList<Part>();
    int at = 0;
    while (at < text.length()) {
      int begin = at;
      while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      int end = end(text, begin, mostBytes);
      int kept = end;
      while (kept > begin && Character.isWhitespace(text.charAt(kept - 1))) {
        kept--;
      }
      parts.add(new Part(text.substring(at, begin), text.substring(begin, kept)));
      at = kept;
    }
    return parts;
  }

  private static int end(String text, int begin, int mostBytes) {
    int most = most(text, begin, mostBytes);
    if (most == text.length()) {
      return most;
    }
    for (var pattern : ENDS) {
      int last = -1;
      for (var matcher = pattern.matcher(text).region(begin, most);
          matcher.find() && matcher.start() > begin; ) {
        last = matcher.start();
      }
      if (last - begin > (most - begin) / 2) {
        return last;
      }
    }
    return most;
  }

  /** The longest end that fits; between two characters, never inside of one. */
  private static int most(String text, int begin, int mostBytes) {
    int bytes = 0;
    int at = begin;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (bytes > mostBytes) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }
}
