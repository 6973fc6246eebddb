package dev.elige.tokens;

import java.util.Optional;
import java.util.Set;

/** The tokenizers at hand: built in, installed, or both. */
public interface TokenizerShelf {
  /** Names of what is at hand, such as {@code o200k}. */
  Set<String> names();

  /** The tokenizer of a name, opened when it is first asked for; empty where none is at hand. */
  Optional<Tokenizer> find(String name);
}
