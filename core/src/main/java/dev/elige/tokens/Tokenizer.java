package dev.elige.tokens;

/**
 * Cuts text into the tokens of one vocabulary. Thread safe. The text of a special token, such as
 * {@code <|endoftext|>}, is ordinary text here: it came from a user and not from the chat format.
 */
public interface Tokenizer {
  /** The name of the vocabulary, such as {@code o200k}. */
  String name();

  /** How many tokens a text has: the size of {@link #encode}, found faster. */
  int count(String text);

  /** The tokens of a text, with the bytes that each stands for. */
  Encoding encode(String text);

  /**
   * The text of token ids; bytes that are no valid UTF-8 become U+FFFD.
   *
   * @throws IllegalArgumentException where the vocabulary has no such id
   */
  String decode(int[] ids);
}
