package dev.elige.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MasksTest {
  private static final String KEY = "abcabcabd-7";

  private static Masks masks(String... keys) {
    var secrets = new ArrayList<Secret>();
    for (var key : keys) {
      secrets.add(Secret.of("K", key));
    }
    return Masks.of(secrets);
  }

  private static List<String> told(Masks masks, List<String> pieces) {
    var masked = new MaskedText(masks);
    var told = new ArrayList<String>();
    pieces.forEach(piece -> told.add(masked.add(piece)));
    told.add(masked.rest());
    return told;
  }

  @Test
  void whatCanBeNoKeyIsPassedOnAtOnce() {
    assertThat(told(masks(KEY), List.of("Hello", ", wor", "ld")))
        .containsExactly("Hello", ", wor", "ld", "");
  }

  @Test
  void whatMayBecomeAKeyWaitsNoLongerThanItMay() {
    assertThat(told(masks(KEY), List.of("x a", "b", "q", "bca")))
        .containsExactly("x ", "", "abq", "bc", "a");
  }

  /** However a text is cut, the pieces say what its whole says with masks. */
  @Test
  void piecesTellWhatTheWholeTells() {
    var random = new Random(20261126);
    var masks = masks(KEY, "key+two/2");
    var parts = List.of("abc", "abd-7", KEY, "key+two/2", "key%2Btwo%2F2", "key+", "ABC", " ", "é");
    for (int i = 0; i < 5000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(6); j >= 0; j--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      var pieces = new ArrayList<String>();
      for (int from = 0; from < text.length(); ) {
        int to = Math.min(text.length(), from + 1 + random.nextInt(7));
        pieces.add(text.substring(from, to));
        from = to;
      }
      assertThat(String.join("", told(masks, pieces)))
          .as(pieces.toString())
          .isEqualTo(masks.inAnswer(text.toString()));
    }
  }

  /** People call the keys of their own servers "test": then every answer would be full of masks. */
  @Test
  void aShortKeyIsAWordInAnswersAndAKeyInFailures() {
    assertThat(masks("test").inAnswer("This is a test.")).isEqualTo("This is a test.");
    assertThat(masks("test").hiddenIn("The key test is wrong."))
        .isEqualTo("The key [secret] is wrong.");
    assertThat(told(masks("test"), List.of("a tes", "t"))).containsExactly("a tes", "t", "");
  }
}
