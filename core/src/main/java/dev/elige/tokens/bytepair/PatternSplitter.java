package dev.elige.tokens.bytepair;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts by a regular expression; what lies between two matches is a piece as well. */
record PatternSplitter(Pattern pattern) implements Splitter {
  @Override
  public Cutter over(byte[] text, int length) {
    String decoded = new String(text, 0, length, UTF_8);
    return new PatternCutter(decoded, pattern.matcher(decoded));
  }

  /** Walks over the matches, and over characters and their bytes side by side. */
  private static final class PatternCutter implements Cutter {
    private final String text;
    private final Matcher matcher;
    private boolean found;
    private int at;

    private PatternCutter(String text, Matcher matcher) {
      this.text = text;
      this.matcher = matcher;
      this.found = matcher.find();
    }

    @Override
    public int end(int start) {
      while (found && matcher.end() <= at) {
        found = matcher.find();
      }
      int until = found ? matcher.start() > at ? matcher.start() : matcher.end() : text.length();
      int end = start;
      while (at < until) {
        int character = text.codePointAt(at);
        end += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        at += Character.charCount(character);
      }
      return end;
    }
  }
}
