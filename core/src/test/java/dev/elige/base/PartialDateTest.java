package dev.elige.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @Test
  void aMonthStandsForAllItsDays() {
    var february = PartialDate.parse("2024-02");
    assertThat(february.first()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(february.last()).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void aYearStandsForAllItsDays() {
    var year = PartialDate.parse("2025");
    assertThat(year.first()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(year.last()).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "2024-13", "2024-02-30", "soon", "March 2024"})
  void otherTextIsNoDate(String text) {
    assertThat(PartialDate.tryParse(text)).isEmpty();
  }
}
