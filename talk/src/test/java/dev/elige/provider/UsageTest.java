package dev.elige.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.Estimate;
import org.junit.jupiter.api.Test;

class UsageTest {
  private static final Estimate<Long> UNKNOWN = Usage.unreported();

  private static Estimate<Long> known(long count) {
    return Estimate.known(count);
  }

  @Test
  void thePlainInputIsWhatNoCacheTouched() {
    var usage = Usage.told(known(100), known(60), known(30), known(5), UNKNOWN);
    assertThat(usage.plainInput()).isEqualTo(known(10));
    assertThat(Usage.of(100, 5).plainInput()).isEqualTo(known(100));
    assertThat(Usage.notReported().plainInput().isKnown()).isFalse();
  }

  @Test
  void aPartIsNotLargerThanItsWhole() {
    assertThatThrownBy(() -> new Usage(known(10), known(6), known(5), known(1), UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Usage(known(10), UNKNOWN, UNKNOWN, known(1), known(2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPartThatAProviderReportsLargerThanItsWholeIsUnknown() {
    var usage = Usage.told(known(10), known(11), UNKNOWN, known(5), known(6));
    assertThat(usage.input()).isEqualTo(known(10));
    assertThat(usage.cached().isKnown()).isFalse();
    assertThat(usage.reasoning().<String>fold(String::valueOf, Object::toString))
        .isEqualTo("the provider reported a part larger than the whole");
  }
}
