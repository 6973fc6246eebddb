package dev.elige.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextPartsTest {
  private static String together(String text, int most) {
    return TextParts.of(text, most).stream()
        .map(part -> part.before() + part.text())
        .collect(Collectors.joining());
  }

  @Test
  void aTextThatFitsIsOnePart() {
    assertThat(TextParts.of("Hola. Mundo.", 12))
        .containsExactly(new TextParts.Part("", "Hola. Mundo."));
  }

  @Test
  void itIsCutAtTheEndOfAParagraphALineASentenceAWord() {
    assertThat(TextParts.of("One. Two.\n\nThree. Four", 14))
        .extracting(TextParts.Part::text)
        .containsExactly("One. Two.", "Three. Four");
    assertThat(TextParts.of("One two.\nThree four. Five", 14))
        .extracting(TextParts.Part::text)
        .containsExactly("One two.", "Three four.", "Five");
    assertThat(TextParts.of("旅行。東京へ。", 12))
        .extracting(TextParts.Part::text)
        .containsExactly("旅行。", "東京へ。");
    assertThat(TextParts.of("abcdefgh", 4))
        .extracting(TextParts.Part::text)
        .containsExactly("abcd", "efgh");
  }

  @Test
  void nothingIsLostAndNoPartIsTooLarge() {
    var random = new Random(7);
    var letters = "aé。 \n.👋x ".codePoints().toArray();
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      random
          .ints(random.nextInt(200), 0, letters.length)
          .forEach(at -> text.appendCodePoint(letters[at]));
      int most = 4 + random.nextInt(40);
      assertThat(together(text.toString(), most)).isEqualTo(text.toString());
      assertThat(TextParts.of(text.toString(), most))
          .allSatisfy(part -> {
            assertThat(part.text().getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(most);
            assertThat(part.text()).isEqualTo(part.text().strip());
          });
    }
  }
}
