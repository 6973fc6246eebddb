package dev.elige.tokens.bytepair;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Small vocabularies, against merging as it is defined: search the first of all pairs, join, again.
 */
final class VocabularyTest {
  private static final Splitter NO_CUTS = (text, length) -> start -> length;

  /**
   * Grows a vocabulary by random merges, as training would; every third token by a second one too.
   */
  private static void grow(
      SplittableRandom random, int merges, Map<Integer, String> tokens, List<int[]> pairs) {
    for (int value = 0; value < 256; value++) {
      tokens.put(value, String.valueOf((char) value));
    }
    List<Integer> letters = new ArrayList<>(List.of((int) 'a', (int) 'b', (int) 'c'));
    while (tokens.size() < 256 + merges) {
      int left = letters.get(random.nextInt(letters.size()));
      int right = letters.get(random.nextInt(letters.size()));
      String joined = tokens.get(left) + tokens.get(right);
      if (joined.length() < 40 && !tokens.containsValue(joined)) {
        letters.add(tokens.size());
        tokens.put(tokens.size(), joined);
        pairs.add(new int[] {left, right});
      }
    }
  }

  private static Map<Integer, byte[]> bytes(Map<Integer, String> tokens) {
    Map<Integer, byte[]> bytes = new HashMap<>();
    tokens.forEach((id, token) -> bytes.put(id, token.getBytes(ISO_8859_1)));
    return bytes;
  }

  @Test
  void listedMergesHappenByTheirOrderAndOthersNever() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 25; round++) {
      Map<Integer, String> tokens = new HashMap<>();
      List<int[]> pairs = new ArrayList<>();
      grow(random, 40, tokens, pairs);
      for (int id = 258; id < 280; id += 3) {
        addSecondMerge(tokens, pairs, id);
      }
      Naive naive = Naive.ofMerges(tokens, pairs);
      check(random, naive, Vocabulary.ofMerges(bytes(tokens), pairs, false), false);
      check(random, naive, Vocabulary.ofMerges(bytes(tokens), pairs, true), true);
    }
  }

  /** Another pair that makes a token, at the end of the list. */
  private static void addSecondMerge(Map<Integer, String> tokens, List<int[]> pairs, int id) {
    String token = tokens.get(id);
    for (int left : tokens.keySet()) {
      for (int right : tokens.keySet()) {
        if ((tokens.get(left) + tokens.get(right)).equals(token)
            && pairs.stream().noneMatch(pair -> pair[0] == left && pair[1] == right)) {
          pairs.add(new int[] {left, right});
          return;
        }
      }
    }
  }

  @Test
  void anyPairWhoseBytesAreATokenMergesByRank() throws IOException {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 25; round++) {
      Map<Integer, String> tokens = new HashMap<>();
      grow(random, 40, tokens, new ArrayList<>());
      check(random, Naive.ofRanks(tokens), read(ranks(tokens)), true);
    }
  }

  private static void check(
      SplittableRandom random, Naive naive, Vocabulary vocabulary, boolean wholeFirst) {
    var tokenizer = new BytePairTokenizer("small", vocabulary, NO_CUTS);
    for (int i = 0; i < 40; i++) {
      String text = TestingTexts.word(random, random.nextInt(1, i % 20 == 0 ? 700 : 60), 3);
      assertThat(tokenizer.encode(text).ids())
          .as("%s with %s", text, naive)
          .containsExactly(naive.encode(text, wholeFirst));
    }
  }

  private static String ranks(Map<Integer, String> tokens) {
    StringBuilder file = new StringBuilder();
    tokens.forEach((id, token) ->
        file.append(Base64.getEncoder().encodeToString(token.getBytes(ISO_8859_1)))
            .append(' ')
            .append(id)
            .append('\n'));
    return file.toString();
  }

  private static Vocabulary read(String file) throws IOException {
    return Vocabulary.readRanks(new ByteArrayInputStream(file.getBytes(ISO_8859_1)));
  }

  @Test
  void aBadLineIsNamed() {
    assertBad("IQ== 0\nIg==\n", "line 2: is not base64");
    assertBad("IQ== 0\nI 1\n", "line 2: is not base64");
    assertBad("IQ== x\n", "line 1: is not base64");
    assertBad("IQ== 99999999999\n", "line 1: is not base64");
    assertBad("IQ== 0 \n", "line 1: is not base64");
    assertBad("{\"model\": {}}", "line 1: is not base64");
    assertBad("IQ== 0\nIg== 0\n", "line 2: rank 0 was given before");
    assertBad("IQ== 0\nIQ== 1\n", "ranks 0 and 1: have the same token");
    assertBad("", "byte 0: has no rank");
    assertBad("IQ== 0\r\n\r\nIg== 1\r\n", "byte 0: has no rank");
  }

  private static void assertBad(String file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message)
        .hasMessageContaining("tiktoken");
  }

  @Test
  void whatTheEngineCannotDoExactlyIsRefused() {
    Map<Integer, String> tokens = new HashMap<>();
    List<int[]> pairs = new ArrayList<>();
    grow(new SplittableRandom(3), 5, tokens, pairs);
    assertRefused(tokens, List.of(new int[] {'x', 'y'}), "makes no token");
    assertRefused(tokens, List.of(new int[] {'x', 9_999}), "a token that is none");
    assertRefused(tokens, List.of(pairs.get(0), pairs.get(0)), "listed twice");
    tokens.put(9_000, "a");
    assertRefused(tokens, pairs, "same bytes");
    tokens.put(9_000, "");
    assertRefused(tokens, pairs, "no bytes");
    tokens.remove(9_000);
    tokens.remove(7);
    assertRefused(tokens, pairs, "a byte is no token");
  }

  private static void assertRefused(Map<Integer, String> tokens, List<int[]> pairs, String why) {
    assertThatThrownBy(() -> Vocabulary.ofMerges(bytes(tokens), pairs, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
