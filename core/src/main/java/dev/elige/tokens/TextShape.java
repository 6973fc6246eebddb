package dev.elige.tokens;

import java.util.EnumMap;
import java.util.Map;

/**
 * What an estimate needs to know of a text: how many tokens of a reference vocabulary each script
 * takes, and how many characters there are that vocabularies cut in very different ways.
 *
 * @param tokens tokens of the reference vocabulary by script; scripts without any are left out
 * @param digits decimal digits: some vocabularies take each alone, some three together
 * @param joints underscores, as in identifiers
 * @param signs other characters that are neither letter, digit nor space
 */
record TextShape(Map<Script, Long> tokens, long digits, long joints, long signs) {
  TextShape {
    tokens = Map.copyOf(tokens);
  }

  /** The shape of a text seen with a reference vocabulary. */
  static TextShape of(String text, Tokenizer reference) {
    var tokens = new EnumMap<Script, Long>(Script.class);
    for (var run : ScriptRuns.of(text)) {
      long count = reference.count(text.substring(run.start(), run.end()));
      tokens.merge(run.script(), count, Long::sum);
    }
    long digits = 0;
    long joints = 0;
    long signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (c == '_') {
        joints++;
      } else if (!Character.isLetter(c) && !Character.isWhitespace(c)) {
        signs++;
      }
    }
    return new TextShape(tokens, digits, joints, signs);
  }

  /** Tokens of the reference vocabulary in a script. */
  long in(Script script) {
    return tokens.getOrDefault(script, 0L);
  }

  long total() {
    return tokens.values().stream().mapToLong(Long::longValue).sum();
  }
}
