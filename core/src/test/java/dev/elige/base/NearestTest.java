package dev.elige.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KINDS =
      List.of("summarization", "classification", "question-answering", "embedding");

  @Test
  void aMissingLetterFindsTheWord() {
    assertThat(Nearest.of("sumarization", KINDS)).contains("summarization");
  }

  @Test
  void swappedNeighboursCountOnce() {
    assertThat(Nearest.distance("embedding", "emebdding")).isEqualTo(1);
  }

  @Test
  void distancesMatchTheTextbook() {
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("flaw", "lawn")).isEqualTo(2);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
  }

  @Test
  void nothingNearIsNothing() {
    assertThat(Nearest.of("translation", KINDS)).isEmpty();
  }
}
