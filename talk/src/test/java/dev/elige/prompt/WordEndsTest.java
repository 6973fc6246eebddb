package dev.elige.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text may be cut. */
class WordEndsTest {
  private static List<String> beginnings(String text) {
    return Arrays.stream(WordEnds.of(text)).mapToObj(end -> text.substring(0, end)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one two,  three  | one;one two,
          one              | ''
          don't stop       | don't
          👩‍👩‍👧‍👦 x          | 👩‍👩‍👧‍👦
          👍🏽👍🏽           | ''
          𠮷野家           | 𠮷;𠮷野
          がく             | が
          مرحبا بك         | مرحبا
          สวัสดี ครับ        | สวัสดี
          """)
  void onlyWholeWordsAreKept(String text, String beginnings) {
    assertThat(beginnings(text))
        .isEqualTo(beginnings.isEmpty() ? List.of() : List.of(beginnings.split(";")));
  }

  @Test
  void marksStayWithTheirCharacter() {
    assertThat(beginnings("か\u3099く")).containsExactly("か\u3099");
    assertThat(beginnings("葛\uDB40\uDD00城")).containsExactly("葛\uDB40\uDD00");
    assertThat(beginnings("a\uD83D b")).containsExactly("a\uD83D");
  }
}
