package dev.elige.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Likeness by words, beside scikit-learn's formula worked by hand. */
class WordSimilarityTest {
  private static final List<String> TEXTS =
      List.of("cancel my flight", "book a flight", "my invoice is wrong");

  private final WordSimilarity similarity = new WordSimilarity(TEXTS);

  /** Weights ln(4/(1+df))+1: a word in two of three texts 1.28768, in one 1.69315. */
  @Test
  void theCosineIsThatOfSmoothedTfIdf() {
    double common = Math.log(4.0 / 3) + 1;
    double rare = Math.log(4.0 / 2) + 1;
    double first = Math.sqrt(rare * rare + 2 * common * common);
    double second = Math.sqrt(common * common + 2 * rare * rare);

    assertThat(similarity.of(TEXTS.get(0), TEXTS.get(1)))
        .isCloseTo(common * common / (first * second), within(1e-12))
        .isCloseTo(0.24527, within(1e-5));
  }

  @Test
  void itIsOneForTheSameAndZeroForNothingShared() {
    assertThat(similarity.of("Flight, my flight!", "FLIGHT my... flight"))
        .isCloseTo(1, within(1e-12));
    assertThat(similarity.of("flight", "invoice")).isZero();
    assertThat(similarity.of("?!", "?!")).isZero();
    assertThat(similarity.of(TEXTS.get(0), TEXTS.get(2)))
        .isEqualTo(similarity.of(TEXTS.get(2), TEXTS.get(0)));
  }

  @Test
  void aRareWordTellsMoreThanACommonOne() {
    assertThat(similarity.of("cancel this", TEXTS.get(0)))
        .isGreaterThan(similarity.of("flight this", TEXTS.get(0)));
  }

  @Test
  void wordsOfManyScriptsAreTold() {
    assertThat(WordSimilarity.words("Ça, va? 東京へ! مرحبا بك e\u0301tat 👍"))
        .containsExactly("ça", "va", "東", "京", "へ", "مرحبا", "بك", "état");
  }
}
