package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameLikenessTest {
  private static double[] of(String... names) {
    return NameLikeness.of(List.of(names));
  }

  @Test
  void versionsOfOneThingAreAlikeAndOthersAreNot() {
    double[] likeness = of("aime_2024", "AIME 2025", "swe_bench", "bench x9");
    assertThat(likeness[1]).isEqualTo(1);
    assertThat(likeness[2]).isZero();
    assertThat(likeness[2 * 4 + 3]).isBetween(0.1, 0.9);
    assertThat(likeness[2 * 4 + 2]).isEqualTo(1);
  }

  @Test
  void namesWithoutWordsAreLikeThemselvesOnly() {
    assertThat(of("1", "2")).containsExactly(1, 0, 0, 1);
  }
}
