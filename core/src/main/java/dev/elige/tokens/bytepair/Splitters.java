package dev.elige.tokens.bytepair;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The patterns in use: by hand where they are well known, else by regular expression. */
public final class Splitters {
  private static final String SHORT = "(?i:'s|'t|'re|'ve|'m|'ll|'d)";
  private static final String WORD = "[^\\r\\n\\p{L}\\p{N}]?\\p{L}+";
  private static final String UPPER = "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]";
  private static final String LOWER = "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]";
  private static final String SMALL = "[^\\r\\n\\p{L}\\p{N}]?" + UPPER + "*" + LOWER + "+";
  private static final String LARGE = "[^\\r\\n\\p{L}\\p{N}]?" + UPPER + "+" + LOWER + "*";
  private static final String SYMBOLS = " ?[^\\s\\p{L}\\p{N}]+";
  private static final String SPACES = "\\s+(?!\\S)|\\s+";
  private static final String LINES = "\\s*[\\r\\n]+|" + SPACES;

  private static final Map<String, Splitter> KNOWN =
      Map.ofEntries(
          Map.entry(plain("\\p{N}{1,3}"), cl100k()),
          Map.entry(plain("\\p{N}"), qwen2()),
          Map.entry(cased(SHORT + "?", "\\p{N}{1,3}"), o200k()),
          Map.entry(cased("", "\\p{N}"), tekken()),
          Map.entry(first("'s|'t|'re|'ve|'m|'ll|'d"), gpt2()),
          Map.entry(first("'(?:[sdmt]|ll|ve|re)"), gpt2()));

  private Splitters() {}

  private static String plain(String numbers) {
    return String.join("|", SHORT, WORD, numbers, SYMBOLS + "[\\r\\n]*", LINES);
  }

  private static String cased(String end, String numbers) {
    return String.join("|", SMALL + end, LARGE + end, numbers, SYMBOLS + "[\\r\\n/]*", LINES);
  }

  private static String first(String contractions) {
    return String.join("|", contractions, " ?\\p{L}+", " ?\\p{N}+", SYMBOLS, SPACES);
  }

  /** The pattern of cl100k and of Llama 3. */
  public static Splitter cl100k() {
    return (text, length) -> new PlainCutter(text, length, 3);
  }

  /** As cl100k, each digit for itself: Qwen 2 and 3. */
  public static Splitter qwen2() {
    return (text, length) -> new PlainCutter(text, length, 1);
  }

  /** The pattern of o200k. */
  public static Splitter o200k() {
    return (text, length) -> new CasedCutter(text, length, 3, true);
  }

  /** As o200k, each digit for itself and without English contractions: Mistral's Tekken. */
  public static Splitter tekken() {
    return (text, length) -> new CasedCutter(text, length, 1, false);
  }

  /** The pattern of GPT-2, r50k and p50k. */
  public static Splitter gpt2() {
    return FirstCutter::new;
  }

  /**
   * The splitter written by hand for a regular expression, where there is one.
   *
   * @param regex as a {@code tokenizer.json} or tiktoken spells it
   */
  public static Optional<Splitter> knownAs(String regex) {
    return Optional.ofNullable(KNOWN.get(regex));
  }

  /**
   * A splitter by regular expression, in which {@code \s}, {@code \d}, {@code \w} mean all of
   * Unicode; the fast one where the expression is known. What no match covers is a piece too.
   *
   * @throws java.util.regex.PatternSyntaxException where Java cannot read the expression
   */
  public static Splitter ofPattern(String regex) {
    Splitter known = KNOWN.get(regex);
    return known != null
        ? known
        : new PatternSplitter(
            Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE));
  }
}
