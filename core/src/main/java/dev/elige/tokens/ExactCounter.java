package dev.elige.tokens;

import dev.elige.base.Citation;
import dev.elige.base.Text;
import java.util.function.Supplier;

/**
 * Counts with the model's own tokenizer.
 *
 * @param name of the tokenizer
 * @param tokenizer the tokenizer, opened when it first counts
 * @param citation who says that it is the model's
 */
record ExactCounter(String name, Supplier<Tokenizer> tokenizer, Citation citation)
    implements ModelCounter {
  @Override
  public String key() {
    return "exact " + name;
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public Text method() {
    return Text.of("counted with {}", "contado con {}", name);
  }

  @Override
  public TokenCount count(String text) {
    return new TokenCount.Exact(tokenizer.get().count(text), method(), citation);
  }
}
