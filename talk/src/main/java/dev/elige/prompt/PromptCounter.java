package dev.elige.prompt;

import dev.elige.tokens.TokenCount;

/** Counts what is sent, as one model counts it. */
@FunctionalInterface
public interface PromptCounter {
  /** The tokens of all messages, with what wraps them as far as that is known. */
  TokenCount count(Prompt prompt);
}
