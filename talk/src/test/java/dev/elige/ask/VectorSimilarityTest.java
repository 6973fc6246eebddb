package dev.elige.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.prompt.Similarity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VectorSimilarityTest {
  private final Similarity similarity =
      VectorSimilarity.of(
              new TestingModel(_ -> Optional.empty()),
              "any",
              List.of("a", "aa", "ab", "b", "", "a"))
          .fold(made -> made, failure -> (_, _) -> Double.NaN);

  /** The vectors are (1, 0), (2, 0), (1, 1), (0, 1) and (0, 0). */
  @Test
  void itIsTheCosine() {
    assertThat(similarity.of("a", "aa")).isEqualTo(1, within(1e-12));
    assertThat(similarity.of("a", "ab")).isEqualTo(Math.sqrt(0.5), within(1e-12));
    assertThat(similarity.of("ab", "a")).isEqualTo(similarity.of("a", "ab"));
    assertThat(similarity.of("aa", "b")).isZero();
    assertThat(similarity.of("", "b")).isZero();
  }
}
