package dev.elige.belief.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.belief.evidence.Setting.Reasoning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "thinking",
        "no-thinking",
        "thinking high",
        "thinking 32k",
        "zero-shot",
        "no-thinking function-calling",
        "thinking xhigh architect diff",
      })
  void theCanonicalFormIsReadAsItIsWritten(String text) {
    assertThat(Setting.parse(text)).hasToString(text);
  }

  @Test
  void anEffortMeansReasoning() {
    assertThat(Setting.parse("high"))
        .isEqualTo(new Setting(Reasoning.ON, Optional.of("high"), List.of()))
        .hasToString("thinking high");
  }

  @Test
  void theOrderOfMethodsMakesNoDifference() {
    assertThat(Setting.of("fp8", "few-shot", "fp8")).isEqualTo(Setting.parse("few-shot fp8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"thinking no-thinking", "no-thinking high", "low high", "Few-Shot", "a  b", ""})
  void aContradictionOrAnOddWordIsRefused(String text) {
    assertThatThrownBy(() -> Setting.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
