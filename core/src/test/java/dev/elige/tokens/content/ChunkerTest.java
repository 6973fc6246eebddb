package dev.elige.tokens.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.knuddels.jtokkit.api.EncodingType;
import dev.elige.base.InvalidInputException;
import dev.elige.tokens.TestingTokenizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** jtokkit counts what our chunks have. */
class ChunkerTest {
  private static final TestingTokenizer O200K = TestingTokenizer.of(EncodingType.O200K_BASE);

  /** A text of random sentences out of all languages, with paragraphs, emoji and long words. */
  private static String randomText(Random random) {
    var sentences =
        ParallelTexts.all().stream()
            .flatMap(version -> List.of(version.text().split("(?<=[.?!。？।])")).stream())
            .toList();
    var text = new StringBuilder();
    for (int i = random.nextInt(1, 60); i > 0; i--) {
      text.append(sentences.get(random.nextInt(sentences.size())));
      switch (random.nextInt(12)) {
        case 0 -> text.append("\n\n");
        case 1 -> text.append("\r\n");
        case 2 -> text.append("👩‍👩‍👧‍👦🏳️‍🌈 ".repeat(random.nextInt(8)));
        case 3 -> text.append("Rindfleischetikettierung".repeat(random.nextInt(20)));
        case 4 -> text.append(" ".repeat(random.nextInt(300)));
        default -> text.append(' ');
      }
    }
    return text.toString();
  }

  private static void check(String text, int most, int overlap) {
    var chunks = new Chunker(O200K, most, overlap).cut(text);
    assertThat(chunks.stream().map(chunk -> chunk.bodyOf(text)).collect(Collectors.joining()))
        .isEqualTo(text);
    int end = 0;
    for (var chunk : chunks) {
      assertThat(chunk.tokens()).isEqualTo(O200K.count(chunk.of(text))).isLessThanOrEqualTo(most);
      assertThat(chunk.body()).isEqualTo(end);
      assertThat(O200K.count(text.substring(chunk.start(), chunk.body())))
          .isLessThanOrEqualTo(overlap);
      assertThat(Character.isLowSurrogate(text.charAt(chunk.start()))).isFalse();
      end = chunk.end();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void chunksTileTheTextAndNeverExceedTheirSize(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      int most = random.nextInt(16, 400);
      check(randomText(random), most, random.nextInt(0, most - 12));
    }
  }

  @Test
  void eachLanguageOfTheParallelTextIsCutBehindSentences() {
    for (var version : ParallelTexts.all()) {
      var text = version.text();
      for (var chunk : new Chunker(O200K, 150, 0).cut(text)) {
        assertThat(chunk.of(text).strip())
            .as(version.id())
            .matches("(?s).*([.?!。？।,،]|[^.?!。？।]\\n?)");
        assertThat(chunk.end() == text.length() || endsSentence(text, chunk.end()))
            .as(() -> version.id() + ": " + chunk.of(text))
            .isTrue();
      }
    }
  }

  private static boolean endsSentence(String text, int at) {
    var before = text.substring(0, at);
    return before.endsWith("\n") || before.stripTrailing().matches("(?s).*[.?!。？؟।;；：:]");
  }

  @Test
  void aParagraphThatFitsIsNotCut() {
    var paragraph = "One two three four five. Six seven eight nine ten.\n\n";
    var chunks = new Chunker(O200K, O200K.count(paragraph) + 5, 0).cut(paragraph.repeat(5));
    assertThat(chunks).hasSize(5);
    assertThat(chunks)
        .allSatisfy(chunk -> assertThat(chunk.of(paragraph.repeat(5))).isEqualTo(paragraph));
  }

  @Test
  void chunksAreFilledAsFarAsSentencesAllow() {
    var text = "The quick brown fox jumps over the lazy dog. ".repeat(1000);
    var chunks = new Chunker(O200K, 200, 0).cut(text);
    // 11 tokens behind the first sentence, one more to hold against the rounding of joins
    assertThat(chunks.subList(0, chunks.size() - 1))
        .allSatisfy(chunk -> assertThat(chunk.tokens()).isGreaterThanOrEqualTo(200 - 12));
  }

  @Test
  void aChunkRepeatsTheEndOfTheOneBefore() {
    var text = "The quick brown fox jumps over the lazy dog. ".repeat(100);
    var chunks = new Chunker(O200K, 100, 25).cut(text);
    assertThat(chunks.subList(1, chunks.size()))
        .allSatisfy(chunk ->
            assertThat(text.substring(chunk.start(), chunk.body()))
                .isEqualTo("The quick brown fox jumps over the lazy dog. ".repeat(2)));
  }

  @Test
  void aWordWithoutEndIsCutBetweenTokensAndStillOverlaps() {
    var text = "x1".repeat(20_000);
    check(text, 100, 20);
    var chunks = new Chunker(O200K, 100, 20).cut(text);
    assertThat(chunks.subList(1, chunks.size()))
        .allSatisfy(chunk -> assertThat(chunk.start()).isLessThan(chunk.body()));
  }

  @Test
  void aCharacterIsNeverCutAndSaysWhereItDoesNotFit() {
    check("𓀀𓁀𓂀𓃀".repeat(50), 8, 2);
    assertThatThrownBy(() -> new Chunker(O200K, 1, 0).cut("ok 𓀀"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("character 3")
        .hasMessageContaining("𓀀");
  }

  @Test
  void nothingHasNoChunks() {
    assertThat(new Chunker(O200K, 10, 2).cut("")).isEmpty();
  }

  @Test
  void aChunkIsLargerThanItsOverlap() {
    assertThatThrownBy(() -> new Chunker(O200K, 10, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10 tokens, overlap 10");
  }
}
