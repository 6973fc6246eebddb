package dev.elige.corpus;

import dev.elige.base.Citation;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.TokenCounter;
import dev.elige.tokens.Tokenizer;

/**
 * What a corpus is measured with.
 *
 * @param name of the model or vocabulary, unique among those used together
 * @param counter counts one piece of text
 */
public record Yardstick(String name, TokenCounter counter) {
  /**
   * Counts exactly.
   *
   * @param citation where the vocabulary is from
   */
  public static Yardstick of(Tokenizer tokenizer, Citation citation) {
    var method = Text.of("counted with {}", "contado con {}", tokenizer.name());
    return new Yardstick(
        tokenizer.name(), text -> new TokenCount.Exact(tokenizer.count(text), method, citation));
  }
}
