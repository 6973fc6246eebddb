package dev.elige.tokens;

/**
 * A stretch of a text in one script.
 *
 * @param script what it is written in
 * @param start its first character, an index of UTF-16
 * @param end the character behind it
 */
record ScriptRun(Script script, int start, int end) {
  ScriptRun with(Script other) {
    return new ScriptRun(other, start, end);
  }
}
