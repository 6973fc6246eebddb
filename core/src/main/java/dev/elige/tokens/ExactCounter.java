package dev.elige.tokens;

import dev.elige.base.Citation;
import dev.elige.base.Text;

/**
 * Counts with the model's own tokenizer.
 *
 * @param tokenizer the tokenizer
 * @param citation who says that it is the model's
 */
record ExactCounter(Tokenizer tokenizer, Citation citation) implements TokenCounter {
  @Override
  public TokenCount count(String text) {
    return new TokenCount.Exact(
        tokenizer.count(text),
        Text.of("counted with {}", "contado con {}", tokenizer.name()),
        citation);
  }
}
