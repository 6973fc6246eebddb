package dev.elige.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import dev.elige.tokens.content.ParallelTexts;
import dev.elige.tokens.content.Version;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sum over pieces is what jtokkit counts of the whole. */
class SafeCutTest {
  private static final String[] PARTS = {
    "word",
    "Wort",
    "слово",
    "كلمة",
    "शब्द",
    "你好",
    "です",
    "é",
    "e\u0301",
    "12",
    "2026",
    "x1",
    "DON'T",
    "'s",
    "’s",
    "'",
    " ",
    " ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\n\n",
    " \n",
    "\u00A0",
    "\u3000",
    "\u2028",
    "\u0085",
    "\u200B",
    "\u001C",
    ".",
    ",",
    "。",
    "、",
    "…",
    "!!",
    "/",
    "//",
    "(",
    "“",
    "—",
    "_",
    "-",
    "$",
    "€",
    "+",
    "👩‍👩‍👧",
    "🏳️‍🌈",
    "𓀀",
    "𝒳",
    "\uE000",
    "\u0378",
    "ǅ",
    "ʰ",
    "ª",
    "٣",
    "Ⅷ",
    "½"
  };

  private static String random(Random random, int parts) {
    return random
        .ints(parts, 0, PARTS.length)
        .mapToObj(i -> PARTS[i])
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource(
      value = EncodingType.class,
      names = {"R50K_BASE", "P50K_BASE", "CL100K_BASE", "O200K_BASE"})
  void noTokenCrossesACut(EncodingType type) {
    var tokenizer = Encodings.newLazyEncodingRegistry().getEncoding(type);
    var random = new Random(20261125);
    int cuts = 0;
    for (int round = 0; round < 20_000; round++) {
      var text = random(random, random.nextInt(2, 30));
      int to = random.nextInt(1, text.length() + 1);
      var cut = SafeCut.last(text, 0, to);
      if (!cut.forced()) {
        cuts++;
        var left = text.substring(0, cut.at());
        var right = text.substring(cut.at());
        assertThat(tokenizer.countTokensOrdinary(left) + tokenizer.countTokensOrdinary(right))
            .as(() -> left + "|" + right)
            .isEqualTo(tokenizer.countTokensOrdinary(text));
      }
    }
    assertThat(cuts).isGreaterThan(10_000);
  }

  @Test
  void aLongTextOfManyLanguagesHasTheTokensOfItsPieces() {
    var sentences = ParallelTexts.all().stream().map(Version::text).toList();
    var random = new Random(1);
    var text =
        random
            .ints(600, 0, sentences.size())
            .mapToObj(sentences::get)
            .collect(Collectors.joining(" "));
    assertThat(text.length()).isGreaterThan(5 * SafeCut.WINDOW);
    for (var name : List.of("o200k", "cl100k")) {
      var tokenizer = Counters.tokenizer(name);
      long[] sum = new long[2];
      Pieces.of(
          text,
          (piece, forced) -> {
            sum[0] += tokenizer.count(piece);
            sum[1] += forced ? 1 : 0;
          });
      assertThat(sum).containsExactly(tokenizer.count(text), 0);
    }
  }

  @Test
  void chineseAndTablesWithoutSpacesAreCutBehindWordsAndNumbers() {
    for (var text :
        List.of(
            ParallelTexts.in(new dev.elige.base.Language("zh")).orElseThrow().text().repeat(400),
            "12.50,3,x\n".repeat(20_000))) {
      var tokenizer = Counters.tokenizer("o200k");
      long[] sum = new long[2];
      Pieces.of(
          text,
          (piece, forced) -> {
            sum[0] += tokenizer.count(piece);
            sum[1] += forced ? 1 : 0;
          });
      assertThat(sum).containsExactly(tokenizer.count(text), 0);
    }
  }

  @Test
  void aForcedCutCostsAtMostAFewTokens() {
    for (var text : List.of("a", "7", " ", "\n", "ab", "=", "é", "你", "😀")) {
      var whole = text.repeat(400_000 / text.length());
      for (var name : List.of("r50k", "cl100k", "o200k")) {
        var tokenizer = Counters.tokenizer(name);
        long[] sum = new long[2];
        Pieces.of(
            whole,
            (piece, forced) -> {
              sum[0] += tokenizer.count(piece);
              sum[1] += forced ? 1 : 0;
            });
        assertThat(sum[1]).as("forced cuts of " + text).isBetween(5L, 8L);
        assertThat(Math.abs(sum[0] - tokenizer.count(whole)))
            .as(name + " " + text)
            .isLessThanOrEqualTo(4 * sum[1]);
      }
    }
  }

  @Test
  void aStreamHasThePiecesOfTheText() throws Exception {
    var random = new Random(3);
    for (int round = 0; round < 10; round++) {
      var text = random(random, random.nextInt(0, 200_000));
      List<String> pieces = new ArrayList<>();
      List<String> streamed = new ArrayList<>();
      Pieces.of(text, (piece, _) -> pieces.add(piece));
      Pieces.of(new StringReader(text), (piece, _) -> streamed.add(piece));
      assertThat(streamed).isEqualTo(pieces);
      assertThat(String.join("", pieces)).isEqualTo(text);
    }
  }
}
