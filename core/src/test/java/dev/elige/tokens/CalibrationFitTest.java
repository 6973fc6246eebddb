package dev.elige.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.elige.base.InvalidInputException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {
  private static final CalibrationFit FIT = new CalibrationFit(TestingUsage.REFERENCE);

  private static Calibration fit(List<UsageSample> samples) {
    return FIT.fit("vendor/model", "family", samples, TestingUsage.CITATION);
  }

  private static double ratio(Calibration calibration, Script script) {
    return Objects.requireNonNull(calibration.ratios().get(script));
  }

  @Test
  void theLawBehindTheUsageIsFound() {
    var found = fit(TestingUsage.samples(600, 0, 1));
    assertThat(ratio(found, Script.ENGLISH)).isCloseTo(1.2, within(0.03));
    assertThat(found.start()).isCloseTo(2, within(0.5));
    assertThat(found.low()).isBetween(0.97, 1.0);
    assertThat(found.high()).isBetween(1.0, 1.03);
    assertThat(found.records()).isEqualTo(600);
  }

  /** Code, its digits and its signs come together; what they cost together is what counts. */
  @Test
  void furtherTextsOfTheSameLawAreEstimatedToAPercent() {
    var found = fit(TestingUsage.samples(600, 0, 1));
    assertThat(TestingUsage.samples(100, 0, 8))
        .allSatisfy(one ->
            assertThat(found.usage(one.text(), TestingUsage.REFERENCE).tokens())
                .isCloseTo(one.tokens(), withinPercentage(1.5)));
  }

  /** Neither the fit nor the interval has seen the records that are tested. */
  @Test
  void nineOfTenFurtherTextsLieInTheInterval() {
    var calibration = fit(TestingUsage.samples(400, 0.15, 2));
    var further = TestingUsage.samples(4000, 0.15, 3);
    long inside =
        further.stream()
            .filter(one -> {
              var count = calibration.usage(one.text(), TestingUsage.REFERENCE);
              return count.low() <= one.tokens() && one.tokens() <= count.high();
            })
            .count();
    assertThat(inside / 4000.0).isBetween(0.86, 0.95);
  }

  /** What an answer has beside its text is not part of a text that is counted alone. */
  @Test
  void theStartIsNotCountedWithTheTextItself() {
    var calibration = fit(TestingUsage.samples(600, 0, 1));
    var shape = TextShape.of("the hotel has a room with a view", TestingUsage.REFERENCE);
    assertThat(calibration.usage(shape).guess() - calibration.text(shape).guess())
        .isCloseTo(calibration.start(), within(1e-9));
  }

  /** A negative number of tokens beside the text makes no sense and is not fitted. */
  @Test
  void theStartIsNeverNegative() {
    var samples =
        TestingUsage.samples(200, 0, 4).stream()
            .map(one -> new UsageSample(one.text(), Math.max(1, one.tokens() - 9)))
            .toList();
    assertThat(fit(samples).start()).isZero();
  }

  @Test
  void aScriptThatHardlyOccursHasNoRatio() {
    var samples = TestingUsage.samples(100, 0.1, 5);
    assertThat(fit(samples).ratios().keySet())
        .containsExactlyInAnyOrder(Script.ENGLISH, Script.CODE);
  }

  @Test
  void tooFewRecordsAreRefusedWithTheNumberNeeded() {
    assertThatThrownBy(() -> fit(TestingUsage.samples(37, 0, 6)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("vendor/model: has 37 records; an interval needs 38. Record more calls.");
  }
}
