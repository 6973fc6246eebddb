package dev.elige.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.desk.kit.CountedModels.Named;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.TokenizerShelf;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a name stands for where tokens are counted. */
class CountedModelsTest {
  private static final Tokenizer TOKENIZER =
      TestingCounting.builtIn().shelf().find("o200k").orElseThrow();

  /** A shelf where Gemma 3's tokenizer is installed, whichever it is. */
  private static final TokenizerShelf SHELF =
      new TokenizerShelf() {
        @Override
        public Set<String> names() {
          return Set.of("gemma-3");
        }

        @Override
        public Optional<Tokenizer> find(String name) {
          return names().contains(name) ? Optional.of(TOKENIZER) : Optional.empty();
        }
      };

  private static Named named(String family) {
    var counter = TestingCounting.builtIn().counters().apply("google/model", Optional.of(family));
    return new Named("google/model", Optional.of(family), 0, counter, Optional.empty());
  }

  /** Gemini 2 has Gemma 3's tokenizer (ai.google.dev/gemini-api/docs/tokens). */
  @Test
  void aFamilyIsCutByTheTokenizerItSharesWithAnother() {
    assertThat(named("gemini-2").tokenizer(SHELF)).contains(TOKENIZER);
    assertThat(named("gemma-3").tokenizer(SHELF)).contains(TOKENIZER);
    assertThat(named("claude-3").tokenizer(SHELF)).isEmpty();
  }
}
