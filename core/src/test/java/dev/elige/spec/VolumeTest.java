package dev.elige.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeTest {
  /** By hand: 365.25 days x 24 h x 60 min x 60 s, divided by 12. */
  @ParameterizedTest
  @CsvSource({
    "SECOND, 1, 2629800",
    "MINUTE, 1, 43830",
    "HOUR, 2, 1461",
    "DAY, 1, 30.4375",
    "WEEK, 7, 30.4375",
    "MONTH, 123.456, 123.456",
    "YEAR, 1200, 100"
  })
  void aMonthIsATwelfthOfAJulianYear(Period period, String requests, String perMonth) {
    assertThat(new Volume(new BigDecimal(requests), period).perMonth())
        .isEqualByComparingTo(perMonth);
  }

  @Test
  void theDocumentedDaysPerMonthAreTheOnesUsed() {
    assertThat(Period.DAY.toMonth(BigDecimal.ONE)).isEqualByComparingTo(Period.DAYS_PER_MONTH);
  }

  @Test
  void aVolumeOfNothingIsNoVolume() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Volume(BigDecimal.ZERO, Period.DAY));
  }
}
