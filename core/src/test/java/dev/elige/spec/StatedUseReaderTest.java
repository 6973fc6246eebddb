package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.in;
import static dev.elige.spec.TestingRequirements.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.spec.usage.Reuse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedUseReaderTest {
  private static StatedUse read(Map<String, String> values) {
    return new StatedUseReader().read(values);
  }

  private static List<String> messages(Map<String, String> values) {
    return in(DisplayLanguage.ENGLISH, problems(() -> read(values)));
  }

  @Test
  void optionsTakeWhatTheKeysOfAFileTake() {
    var use =
        read(
            Map.of(
                "input", "{from: 200, typical: 400, to: 900, unit: words}",
                "output", "300",
                "requests", "200k/month",
                "batch", "60 %",
                "prefix", "2000",
                "hit-rate", "80%",
                "units", "2"));
    assertThat(use.input()).isEqualTo(new Size(new BigDecimal("400"), SizeUnit.WORDS));
    assertThat(use.output()).isEqualTo(Size.tokens(300));
    assertThat(use.requests().perMonth()).isEqualByComparingTo("200000");
    assertThat(use.usage().inputSpread()).isPresent();
    assertThat(use.usage().batchShare()).isEqualByComparingTo("0.6");
    assertThat(use.usage().reuse())
        .contains(
            new Reuse(new BigDecimal("2000"), BigDecimal.ONE, Optional.of(new BigDecimal("0.8"))));
    assertThat(use.usage().capacity().orElseThrow().units()).contains(new BigDecimal("2"));
  }

  @Test
  void anAnswerAndAVolumeMayBeLeftOut() {
    var use = read(Map.of("input", "500"));
    assertThat(use.output()).isEqualTo(Size.NONE);
    assertThat(use.requests()).isEqualTo(Defaults.VOLUME);
    assertThat(use.requestsStated()).isFalse();
  }

  @Test
  void allMistakesAreToldByTheirOptions() {
    assertThat(
            messages(
                Map.of("output", "many", "requests", "200000", "hit-rate", "50 %", "month", "[")))
        .hasSize(5)
        .contains(
            "--output: \"many\" is not a size. Write, for example, \"--output '300 words'\".",
            "--requests: \"200000\" does not say per which time the requests come. Write, for"
                + " example, \"--requests '200000 per month'\".",
            "--hit-rate: is of a shared beginning. State it too, for example --prefix 2000.",
            "--input: is missing. Write, for example, --input 1200 --output 300, or name an"
                + " app.yaml.");
  }

  @Test
  void machinesAndUnitsAreBoughtWhole() {
    assertThat(messages(Map.of("input", "500", "units", "2.5", "self-hosting", "{machines: 1.5}")))
        .containsExactly(
            "--units: \"2.5\" is not whole, as a number of units is. Write, for example,"
                + " \"--units '2'\".",
            "--self-hosting: \"1.5\" is not whole, as a number of machines is. Write, for example,"
                + " \"machines: 2\".");
  }

  @Test
  void aValueCannotSmuggleInAnotherKey() {
    assertThat(messages(Map.of("input", "500\noutput: 3"))).isNotEmpty();
    assertThat(messages(Map.of("input", ""))).contains("--input: has no value. Give it one.");
  }
}
