package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.TaskKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultsTest {
  private static final Requirement LEAST = read("tasks: [{kind: summarization, languages: [es]}]");

  @ParameterizedTest
  @EnumSource
  void kindAndLanguageAreEnoughForEveryKind(TaskKind kind) {
    var task = read("tasks: [{kind: " + kind.id() + ", languages: [es, en]}]").tasks().getFirst();
    assertThat(task.input()).isEqualTo(Defaults.input(kind));
    assertThat(task.output()).isEqualTo(Defaults.output(kind));
    assertThat(task.volume()).isEqualTo(Defaults.VOLUME);
  }

  @Test
  void nothingIsLimitedByDefault() {
    assertThat(LEAST.constraints()).isEqualTo(Constraints.NONE);
    assertThat(LEAST.monthlyBudget()).isEmpty();
    assertThat(LEAST.tasks().getFirst().qualityFloor()).isEmpty();
  }

  @Test
  void whatWasFilledInIsRemembered() {
    assertThat(LEAST.defaulted())
        .extracting(Defaulted::task, Defaulted::key, entry -> entry.value().toString())
        .containsExactly(
            tuple(Optional.empty(), "application", "app"),
            tuple(Optional.empty(), "budget", "unlimited"),
            tuple(Optional.empty(), "as-of", "today"),
            tuple(Optional.of("summarization"), "requests", "10000 per month"),
            tuple(Optional.of("summarization"), "input", "3000 tokens"),
            tuple(Optional.of("summarization"), "output", "300 tokens"),
            tuple(
                Optional.of("summarization"),
                "quality",
                "the floor of the goal: 0.50 of `cheapest`, none of the others"),
            tuple(Optional.of("summarization"), "regions", "anywhere"),
            tuple(Optional.of("summarization"), "batch", "no"));
  }

  @Test
  void everyDefaultHasItsReasonInBothLanguages() {
    assertThat(LEAST.defaulted())
        .allSatisfy(entry -> {
          assertThat(entry.reason().in(DisplayLanguage.ENGLISH)).isNotBlank();
          assertThat(entry.reason().in(DisplayLanguage.SPANISH))
              .isNotBlank()
              .isNotEqualTo(entry.reason().in(DisplayLanguage.ENGLISH));
        });
  }
}
