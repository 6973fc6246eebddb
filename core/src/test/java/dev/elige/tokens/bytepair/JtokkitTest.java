package dev.elige.tokens.bytepair;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.elige.tokens.Tokenizer;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the engine to jtokkit, a tokenizer of other authors. Lone surrogates are left out: jtokkit
 * reads them as {@code ?}, tiktoken and the engine as U+FFFD.
 */
final class JtokkitTest {
  private static final BuiltInTokenizers BUILT_IN = new BuiltInTokenizers();

  @ParameterizedTest
  @CsvSource({
    "o200k, O200K_BASE, 100000, 1",
    "cl100k, CL100K_BASE, 100000, 2",
    "p50k, P50K_BASE, 5000, 3",
    "r50k, R50K_BASE, 5000, 4"
  })
  void randomTextsHaveTheSameTokens(String name, EncodingType type, int texts, long seed) {
    Encoding peer = Encodings.newLazyEncodingRegistry().getEncoding(type);
    Tokenizer tokenizer = BUILT_IN.find(name).orElseThrow();
    RandomGenerator random = new SplittableRandom(seed);
    for (int i = 0; i < texts; i++) {
      String text =
          i % 50 == 0
              ? TestingTexts.word(random, random.nextInt(1, 2000), random.nextInt(1, 27))
              : TestingTexts.random(random, 40);
      int[] expected = peer.encodeOrdinary(text).toArray();
      int[] actual = tokenizer.encode(text).ids();
      if (!Arrays.equals(expected, actual)) {
        assertThat(actual).as("text %d: %s", i, text).containsExactly(expected);
      }
    }
  }

  /**
   * One piece for the patterns; count and hash of what jtokkit 1.1.0 gives, which takes it seconds.
   * tiktoken aborts on these, its expressions give up after 1,000,000 steps.
   */
  @ParameterizedTest
  @CsvSource({
    "o200k, 97, 131072, 1918894081",
    "o200k, 32, 8192, -2136211455",
    "cl100k, 97, 131072, -1656750079",
    "cl100k, 32, 8192, 1663827969"
  })
  void megabyteOfOneCharacterHasTheSameTokens(String name, int character, int count, int hash) {
    String text = Character.toString(character).repeat(1 << 20);
    int[] ids = BUILT_IN.find(name).orElseThrow().encode(text).ids();
    assertThat(ids).hasSize(count);
    assertThat(Arrays.hashCode(ids)).isEqualTo(hash);
  }
}
