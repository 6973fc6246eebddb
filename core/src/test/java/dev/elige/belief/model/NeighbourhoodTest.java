package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
  private static final int MOST = 60;
  private static final ScoreMatrix MATRIX = TestingMatrix.drawn(3);
  private static final Observed OBSERVED = Observed.of(MATRIX, Standardization.of(MATRIX));

  private static BitSet seen(int model, int benchmark, int most) {
    var covariances = Covariances.learn(MATRIX, OBSERVED, Prior.DEFAULT);
    var asked = new BitSet();
    asked.set(benchmark);
    return new Neighbourhood(OBSERVED, covariances).seen(List.of(model), asked, most);
  }

  @Test
  void aModelsOwnScoresAreAllSeen() {
    var seen = seen(4, 1, MOST);
    for (int k = 0; k < OBSERVED.size(); k++) {
      assertThat(seen.get(k) || OBSERVED.model(k) != 4).isTrue();
    }
    assertThat(seen.cardinality()).isEqualTo(MOST);
  }

  /** Deviations of a benchmark that is not seen at all were twice as wide as its errors. */
  @Test
  void theBenchmarkAskedForIsSeenOfAllModelsThatItHas() {
    var seen = seen(4, 1, MOST);
    for (int k = 0; k < OBSERVED.size(); k++) {
      assertThat(seen.get(k) || OBSERVED.benchmark(k) != 1).isTrue();
    }
  }

  @Test
  void aSmallMatrixIsSeenWhole() {
    assertThat(seen(4, 1, OBSERVED.size()).cardinality()).isEqualTo(OBSERVED.size());
  }
}
