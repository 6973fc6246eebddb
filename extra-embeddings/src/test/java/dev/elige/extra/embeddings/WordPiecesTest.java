package dev.elige.extra.embeddings;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hugging Face's own engine is the oracle. */
class WordPiecesTest {
  @TempDir static Path folder;

  private static HuggingFaceTokenizer engine;
  private static WordPieces pieces;

  @BeforeAll
  static void open() throws IOException {
    var file = LangChain.unpacked("bge-small-en-v1.5-tokenizer.json", folder);
    engine =
        HuggingFaceTokenizer.newInstance(
            file, Map.of("padding", "false", "truncation", "false", "modelMaxLength", "100000"));
    pieces = pieces(ModelCard.BGE_SMALL_EN);
  }

  private static WordPieces pieces(ModelCard card) throws IOException {
    try (var in = WordPieces.class.getResourceAsStream("/" + card.id() + "-tokenizer.json")) {
      return new WordPieces(in);
    }
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static int[] expected(String text) {
    return Arrays.stream(engine.encode(text).getIds()).mapToInt(Math::toIntExact).toArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where should I go in May?",
        "¿Dónde está mi maleta? Llegué a Sevilla el 3 de junio…",
        "İstanbul'da ΣΊΣΥΦΟΣ ﬁnds Straße — naïve café №5 ½ Ⅻ ǅ",
        "日本語のテキストと漢字、한국어 텍스트, ภาษาไทย हिन्दी العربية עברית",
        "int main(){return a<b?x[i]++:\"\\n\";}//$^`|~€£",
        "  tabs\tand\nlines\r\n\u00a0\u2003\u2028spaces\u0000\u0007\ufffd\u200b\u00ad\ufeff gone ",
        "👩‍👩‍👧 🇪🇸 emoji",
        "antidisestablishmentarianism pneumonoultramicroscopicsilicovolcanoconiosis"
      })
  void aTextHasTheTokensOfTheReference(String text) {
    assertThat(pieces.ids(text)).isEqualTo(expected(text));
  }

  @Test
  void aWordOfMoreThanAHundredCharactersIsUnknown() {
    for (int length : new int[] {99, 100, 101, 5_000}) {
      var word = "a".repeat(length) + " \ud835\udd4f".repeat(3) + "é".repeat(length);
      assertThat(pieces.ids(word)).as("%s", length).isEqualTo(expected(word));
    }
  }

  /**
   * The engine knows an older Unicode than this JDK: to it, characters that were added since are
   * neither punctuation nor accents. None is of the scripts before U+0600, none an ideograph.
   */
  @Test
  void everyCharacterIsTreatedAlikeButTheYoungest() {
    int tried = 0;
    var different = new TreeSet<Integer>();
    for (int point = 1; point < 0x30000; point++) {
      if (isCharacter(point)) {
        tried++;
        var text = "ab" + Character.toString(point) + "cd";
        if (!Arrays.equals(pieces.ids(text), expected(text))) {
          different.add(point);
        }
      }
    }
    assertThat(different).hasSizeLessThan(tried / 200);
    assertThat(different.headSet(0x600)).isEmpty();
    assertThat(different.subSet(0x3000, 0xA000)).isEmpty();
    assertThat(different.subSet(0xAC00, 0xD800)).isEmpty();
  }

  private static boolean isCharacter(int point) {
    return switch (Character.getType(point)) {
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  @Test
  void randomTextsHaveTheTokensOfTheReference() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        int point = random.nextBoolean() ? random.nextInt(0x600) : 0x3000 + random.nextInt(0x7000);
        text.appendCodePoint(isCharacter(point) ? point : ' ');
      }
      assertThat(pieces.ids(text.toString())).as("%s", text).isEqualTo(expected(text.toString()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void allThreeHaveOneVocabulary(ModelCard card) throws IOException {
    var text = "Hola Mundo, where is my suitcase?";
    assertThat(pieces(card).ids(text)).isEqualTo(expected(text));
  }

  @Test
  void aTextCannotEndItself() {
    assertThat(pieces.ids("one [SEP] two")).hasSize(7);
  }

  @Test
  void whatIsCutEndsAsAnyText() {
    assertThat(pieces.cut(new int[] {101, 5, 6, 7, 102}, 3)).containsExactly(101, 5, 102);
  }
}
