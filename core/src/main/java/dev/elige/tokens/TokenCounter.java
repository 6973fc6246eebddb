package dev.elige.tokens;

/** Counts for one model. Thread safe. */
public interface TokenCounter {
  /** The tokens of a text sent as it is, without chat format. */
  TokenCount count(String text);
}
