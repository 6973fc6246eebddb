package dev.elige.tokens.bytepair;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BytePairTokenizerTest {
  private static final BuiltInTokenizers BUILT_IN = new BuiltInTokenizers();

  private static Tokenizer tokenizer(String name) {
    return BUILT_IN.find(name).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"o200k", "cl100k", "p50k", "r50k", "o200k_harmony"})
  void decodingGivesTheTextBack(String name) {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 2_000; i++) {
      String text = TestingTexts.random(random, 60);
      assertThat(tokenizer(name).decode(tokenizer(name).encode(text).ids())).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"o200k", "cl100k", "r50k"})
  void offsetsTileTheBytesAndEachTokenIsItsBytes(String name) {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 1_000; i++) {
      String text =
          i % 20 == 0 ? TestingTexts.word(random, 700, 3) : TestingTexts.random(random, 60);
      byte[] bytes = text.getBytes(UTF_8);
      Encoding encoding = tokenizer(name).encode(text);
      int at = 0;
      for (int token = 0; token < encoding.size(); token++) {
        assertThat(encoding.starts()[token]).isEqualTo(at);
        at = encoding.ends()[token];
        assertThat(tokenizer(name).decode(new int[] {encoding.ids()[token]}))
            .isEqualTo(
                new String(bytes, encoding.starts()[token], at - encoding.starts()[token], UTF_8));
      }
      assertThat(at).isEqualTo(bytes.length);
      assertThat(tokenizer(name).count(text)).isEqualTo(encoding.size());
    }
  }

  @Test
  void loneSurrogatesAreReplacementCharacters() {
    for (String text : List.of("\uD800", "a\uDC00?", "\uD83D\uD83D\uDE00", "\uDE00\uD83D?")) {
      String replaced =
          new String(
              text.codePoints().map(BytePairTokenizerTest::replaced).toArray(),
              0,
              text.codePointCount(0, text.length()));
      assertThat(tokenizer("o200k").encode(text).ids())
          .isEqualTo(tokenizer("o200k").encode(replaced).ids());
    }
  }

  private static int replaced(int character) {
    return character >= 0xD800 && character <= 0xDFFF ? 0xFFFD : character;
  }

  @Test
  void nothingHasNoTokens() {
    assertThat(tokenizer("o200k").count("")).isZero();
    assertThat(tokenizer("o200k").encode("").size()).isZero();
    assertThat(tokenizer("o200k").decode(new int[0])).isEmpty();
  }

  @Test
  void anIdThatIsNoneIsNamed() {
    assertThatThrownBy(() -> tokenizer("o200k").decode(new int[] {24, 199_999}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("o200k has no token 199999");
    assertThatThrownBy(() -> tokenizer("r50k").decode(new int[] {-1}))
        .hasMessage("r50k has no token -1");
  }

  @Test
  void halfACharacterDecodesToAReplacement() {
    int[] ids = tokenizer("cl100k").encode("\uD801\uDC37").ids();
    assertThat(ids).hasSizeGreaterThan(1);
    assertThat(tokenizer("cl100k").decode(new int[] {ids[0]})).isEqualTo("\uFFFD");
  }

  @Test
  void severalThreadsCountAsOne() throws Exception {
    BuiltInTokenizers fresh = new BuiltInTokenizers();
    List<String> texts =
        new SplittableRandom(8)
            .splits(200)
            .map(random -> TestingTexts.random(random, 400))
            .toList();
    List<Integer> expected = texts.stream().map(tokenizer("o200k")::count).toList();
    Callable<List<Integer>> counting =
        () -> texts.stream().map(fresh.find("o200k").orElseThrow()::count).toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<Integer>> counts :
          threads.invokeAll(List.of(counting, counting, counting, counting))) {
        assertThat(counts.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void aMegabyteInOnePieceIsDoneInLinearTime() {
    SplittableRandom random = new SplittableRandom(9);
    String small = TestingTexts.word(random, 1 << 17, 2);
    String large = TestingTexts.word(random, 1 << 20, 2);
    long one = fastest(small);
    assertThat(fastest(large))
        .as("8 times the bytes, 1 time being %d ns", one)
        .isLessThan(24 * one);
  }

  /** The shortest of some runs: what else the machine does only ever adds. */
  private static long fastest(String text) {
    return IntStream.range(0, 5).mapToLong(run -> nanoseconds(text)).min().orElseThrow();
  }

  private static long nanoseconds(String text) {
    long start = System.nanoTime();
    assertThat(tokenizer("o200k").count(text)).isPositive();
    return System.nanoTime() - start;
  }

  @Test
  void namesThatAreNotBuiltInFindNothing() {
    assertThat(BUILT_IN.names()).contains("o200k", "cl100k", "p50k", "r50k", "o200k_harmony");
    assertThat(BUILT_IN.find("o300k")).isEmpty();
  }
}
