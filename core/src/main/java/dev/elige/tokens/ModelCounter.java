package dev.elige.tokens;

import dev.elige.base.Text;

/**
 * A counter that says what it is before it counts: a kept count can be named without opening a
 * vocabulary.
 */
public interface ModelCounter extends TokenCounter {
  /**
   * All that a count depends on besides the text: the same key gives the same counts, also in
   * another run. No tabs or line breaks.
   */
  String key();

  /** Whether its counts are exact. */
  boolean isExact();

  /** How it counts, for people. */
  Text method();
}
