package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.in;
import static dev.elige.spec.TestingRequirements.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningsTest {
  private static final String TASK = "\ntasks: [{kind: summarization, languages: [en]}]\n";

  private static List<String> warnings(String text) {
    return in(DisplayLanguage.ENGLISH, read(text).warnings());
  }

  @Test
  void aDateToLiveUntilMayBeOver() {
    assertThat(warnings("must-live-until: 2020-05" + TASK))
        .containsExactly(
            "app.yaml:1:1: \"2020-05\" is over on 2026-11-23, so it limits nothing."
                + " Write a later date.");
  }

  @Test
  void overIsMeantOnTheDayInQuestion() {
    assertThat(warnings("as-of: 2019-06-01\nmust-live-until: 2019-06" + TASK)).isEmpty();
    assertThat(warnings("as-of: 2019-07-01\nmust-live-until: 2019-06" + TASK)).hasSize(1);
  }

  @Test
  void aBatchThatMustBeFastIsOdd() {
    assertThat(warnings("latency: 2 s\nbatch: true" + TASK))
        .containsExactly(
            "app.yaml:3:9: The task \"summarization\" limits its latency and allows batch, where"
                + " an answer may take a day. Keep \"latency\" or \"batch: true\", not both.");
  }

  @Test
  void aTranslationIntoTheSameLanguageIsOdd() {
    assertThat(warnings("tasks: [{kind: multilingual, languages: en}]"))
        .containsExactly(
            "app.yaml:1:10: The task \"multilingual\" works across languages and names only"
                + " \"en\". Name the languages on both sides.");
  }
}
