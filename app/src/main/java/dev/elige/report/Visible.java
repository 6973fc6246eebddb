package dev.elige.report;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;

/**
 * Texts in which nothing steers a terminal: what a provider says is shown, and never obeyed.
 * Control characters other than tabs and line breaks, and those that turn the direction of what
 * follows (Unicode Standard Annex 9), are written out.
 */
public final class Visible {
  private Visible() {}

  static String in(Text text, DisplayLanguage language) {
    return of(text.in(language));
  }

  /** The text, and most are that already, with such characters written as {@code \\u001b}. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (steers(text.charAt(i))) {
        return written(text);
      }
    }
    return text;
  }

  private static String written(String text) {
    var shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (steers(one)) {
        shown.append("\\u%04x".formatted((int) one));
      } else {
        shown.append(one);
      }
    }
    return shown.toString();
  }

  /** Whether a character does; all that do stand in the first plane. */
  static boolean steers(char one) {
    return (Character.isISOControl(one) && one != '\t' && one != '\n')
        || (one >= 0x202A && one <= 0x202E)
        || (one >= 0x2066 && one <= 0x2069);
  }
}
