package dev.elige.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.Lifecycle.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LifecycleTest {
  private static final Lifecycle TITAN =
      Lifecycle.parse("us-east-1|2023-11-29|2025-02-15|2025-08-15|amazon.nova-micro-v1:0");

  @Test
  void theStageFollowsTheDates() {
    assertThat(TITAN.stageOn(LocalDate.of(2023, 11, 28))).isEqualTo(Stage.NOT_YET_LAUNCHED);
    assertThat(TITAN.stageOn(LocalDate.of(2023, 12, 5))).isEqualTo(Stage.ACTIVE);
    assertThat(TITAN.stageOn(LocalDate.of(2025, 2, 15))).isEqualTo(Stage.LEGACY);
    assertThat(TITAN.stageOn(LocalDate.of(2025, 8, 14))).isEqualTo(Stage.LEGACY);
    assertThat(TITAN.stageOn(LocalDate.of(2025, 8, 15))).isEqualTo(Stage.RETIRED);
  }

  @Test
  void noSoonerThanRetiresNothing() {
    var bound = Lifecycle.parse("|||>=2025-08-15|");
    assertThat(bound.stageOn(LocalDate.of(2026, 1, 1))).isEqualTo(Stage.ACTIVE);
    assertThat(bound.retiredBy(LocalDate.of(2026, 1, 1))).isFalse();
  }

  @Test
  void whatIsWrittenIsRead() {
    assertThat(Lifecycle.parse(TITAN.toString())).isEqualTo(TITAN);
    assertThat(Lifecycle.parse("|||>=2025|a,b")).hasToString("|||>=2025|a,b");
  }
}
