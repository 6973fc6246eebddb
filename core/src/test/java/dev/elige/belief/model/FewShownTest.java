package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FewShownTest {
  private static final ScoreMatrix MATRIX = TestingMatrix.drawn(2);

  @Test
  void moreProbesTellTheRestBetter() {
    var none = FewShown.probes(MATRIX, Set.of()).toOptional().orElseThrow();
    var six = FewShown.probes(MATRIX, Set.of(0, 1, 2, 3, 4, 5)).toOptional().orElseThrow();
    assertThat(none.models()).isEqualTo(TestingMatrix.MODELS);
    assertThat(six.medianErrorOfHidden()).isLessThan(none.medianErrorOfHidden());
  }

  /** Without shown scores both ways to count are one; with them the zeros pull the median down. */
  @Test
  void shownScoresCountAsZeroWhereThatIsAsked() {
    var none = FewShown.probes(MATRIX, Set.of()).toOptional().orElseThrow();
    var some = FewShown.probes(MATRIX, Set.of(0, 1, 2)).toOptional().orElseThrow();
    assertThat(none.medianErrorOfAll()).isEqualTo(none.medianErrorOfHidden());
    assertThat(some.medianErrorOfAll()).isLessThan(some.medianErrorOfHidden());
  }

  @Test
  void whereAllIsShownNothingIsTold() {
    var all = IntStream.range(0, TestingMatrix.BENCHMARKS).boxed().collect(Collectors.toSet());
    assertThat(FewShown.probes(MATRIX, all).isKnown()).isFalse();
  }

  @Test
  void onlyModelsSinceTheDayAreTold() {
    var since = LocalDate.of(2021, 1, 1);
    long recent =
        MATRIX.models().stream()
            .filter(one -> one.released().filter(d -> !d.last().isBefore(since)).isPresent())
            .count();
    var result = FewShown.newReleases(MATRIX, since, 3).toOptional().orElseThrow();
    assertThat(result.models()).isEqualTo((int) recent);
    assertThat(FewShown.newReleases(MATRIX, LocalDate.of(2040, 1, 1), 3).isKnown()).isFalse();
  }
}
