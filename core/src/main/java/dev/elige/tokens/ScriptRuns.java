package dev.elige.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into stretches of one script, from its characters alone.
 *
 * <p>Idea: a line dense with the signs of programming and markup is code. In other lines each word
 * has the script that most of its letters have, and one with kana is Japanese; a word without
 * letters goes with its neighbours, and so does the space before a word. Latin text is English
 * where hardly a letter carries a mark and, in a text of some length, the small words of English
 * occur. The stretches cover the text without gap or overlap.
 */
final class ScriptRuns {
  private static final String CODE_SIGNS = "{}[]()<>=_;/\\|@#$%^&*+~`\"";

  /** Share of signs among the characters of a line that makes it code. */
  private static final double CODE = 0.08;

  /** Share of marked letters among the Latin ones that is not English any more. */
  private static final double MARKED = 0.003;

  private static final Set<String> SMALL_WORDS =
      Set.of("the", "of", "and", "to", "in", "is", "a", "that", "for", "it", "with", "you", "on");

  private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}']+");
  private static final int SOME_LENGTH = 20;
  private static final double SMALL = 0.04;

  private final String text;
  private final List<ScriptRun> runs = new ArrayList<>();

  private ScriptRuns(String text) {
    this.text = text;
  }

  /** The stretches of a text, in order; none for an empty text. */
  static List<ScriptRun> of(String text) {
    var cutter = new ScriptRuns(text);
    int start = 0;
    while (start < text.length()) {
      int line = text.indexOf('\n', start);
      int end = line < 0 ? text.length() : line + 1;
      cutter.line(start, end);
      start = end;
    }
    return cutter.named();
  }

  private void line(int start, int end) {
    if (isCode(start, end)) {
      add(new ScriptRun(Script.CODE, start, end));
      return;
    }
    int from = start;
    while (from < end) {
      int to = wordEnd(from, end);
      add(new ScriptRun(script(from, to), from, to));
      from = to;
    }
  }

  /** The end of the spaces and the word that begin at a place. */
  private int wordEnd(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < end && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isCode(int start, int end) {
    int written = 0;
    int signs = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        written++;
        signs += CODE_SIGNS.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return signs > CODE * written;
  }

  /** The script of a word; that of the word before where it has no letters. */
  private Script script(int start, int end) {
    int[] letters = new int[Script.values().length];
    text.substring(start, end)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters[Script.of(letter).ordinal()]++);
    if (letters[Script.KANA.ordinal()] > 0) {
      return Script.KANA;
    }
    int best = 0;
    for (int i = 1; i < letters.length; i++) {
      best = letters[i] > letters[best] ? i : best;
    }
    return letters[best] == 0 ? neighbour() : Script.values()[best];
  }

  private Script neighbour() {
    return runs.isEmpty() ? Script.LATIN : runs.getLast().script();
  }

  private void add(ScriptRun run) {
    if (!runs.isEmpty() && runs.getLast().script() == run.script()) {
      run = new ScriptRun(run.script(), runs.removeLast().start(), run.end());
    }
    runs.add(run);
  }

  private List<ScriptRun> named() {
    if (runs.stream().noneMatch(run -> run.script() == Script.LATIN) || !isEnglish()) {
      return runs;
    }
    return runs.stream()
        .map(run -> run.script() == Script.LATIN ? run.with(Script.ENGLISH) : run)
        .toList();
  }

  private boolean isEnglish() {
    long letters = 0;
    long marked = 0;
    long words = 0;
    long small = 0;
    for (var run : runs) {
      if (run.script() == Script.LATIN) {
        var latin = WORD.matcher(text).region(run.start(), run.end());
        while (latin.find()) {
          words++;
          small += SMALL_WORDS.contains(latin.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
          letters += latin.end() - latin.start();
          marked += latin.group().chars().filter(letter -> letter > 127).count();
        }
      }
    }
    return marked <= MARKED * letters && (words < SOME_LENGTH || small >= SMALL * words);
  }
}
