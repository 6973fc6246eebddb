package dev.elige.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CalibrationRunTest {
  private static final CalibrationFit FIT = new CalibrationFit(TestingUsage.REFERENCE);
  private static final List<String> TEXTS =
      TestingUsage.samples(80, 0, 9).stream().map(UsageSample::text).toList();

  private static Estimate<Calibration> run(CountingEndpoint endpoint) {
    return new CalibrationRun(endpoint, FIT)
        .run("model-1", "vendor/model", "family", TEXTS, TestingUsage.CITATION);
  }

  @Test
  void aServiceThatCountsTwiceTheReferenceHasARatioOfTwo() {
    var asked = new ArrayList<String>();
    var found =
        run((model, text) -> {
          asked.add(model);
          return Estimate.known(2L * TestingUsage.REFERENCE.count(text));
        });
    assertThat(asked).hasSize(80).containsOnly("model-1");
    assertThat(found.toOptional())
        .hasValueSatisfying(one ->
            assertThat(Objects.requireNonNull(one.ratios().get(Script.ENGLISH)))
                .isCloseTo(2, within(0.1)));
  }

  @Test
  void aServiceThatDoesNotAnswerIsAskedOnceAndItsReasonIsKept() {
    var asked = new ArrayList<String>();
    var found =
        run((_, text) -> {
          asked.add(text);
          return Estimate.unknown("no key", "sin clave");
        });
    assertThat(asked).hasSize(1);
    assertThat(found.<String>fold(_ -> "known", Object::toString)).isEqualTo("no key");
  }
}
