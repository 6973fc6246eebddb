package dev.elige.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.Authority;
import dev.elige.base.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationsTest {
  private static final Calibration FITTED =
      new CalibrationFit(TestingUsage.REFERENCE)
          .fit("vendor/model", "", TestingUsage.samples(100, 0.1, 1), TestingUsage.CITATION);

  private static String line(String model, String day) {
    return CalibrationText.write(List.of(FITTED))
        .replace("vendor/model", model)
        .replace("2026-08-20", day);
  }

  @Test
  void whatIsWrittenIsReadAgainUpToFourDecimals() {
    var text = CalibrationText.write(List.of(FITTED));
    var read = CalibrationText.read("own.tsv", text, Authority.USER);
    assertThat(CalibrationText.write(read)).isEqualTo(text);
    assertThat(read)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.model()).isEqualTo("vendor/model");
          assertThat(one.family()).isEmpty();
          assertThat(one.records()).isEqualTo(100);
          assertThat(one.citation().source().authority()).isEqualTo(Authority.USER);
        });
  }

  @Test
  void everyLineThatCannotBeReadIsNamed() {
    assertThatThrownBy(() ->
            CalibrationText.read("own.tsv", "# note\nwrong\nv/m\t-\to200k\tpart\n", Authority.USER))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContainingAll("own.tsv:2: \"wrong\" is no line", "own.tsv:3: ");
  }

  @Test
  void aCalibrationWithoutItsIntervalIsRefused() {
    var text = line("vendor/model", "2026-08-20").replaceAll("(?m)^.*\thigh\t.*\n", "");
    assertThatThrownBy(() -> CalibrationText.read("own.tsv", text, Authority.USER))
        .hasMessage("own.tsv: the calibration of vendor/model lacks high. Calibrate again.");
  }

  @Test
  void theUsersOwnAndTheNewestComeFirst(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.tsv"), line("anthropic/claude-3-haiku-20240307", "2026-01-01"));
    Files.writeString(
        folder.resolve("b.tsv"), line("anthropic/claude-3-haiku-20240307", "2026-02-02"));
    Files.writeString(folder.resolve("notes.txt"), "not a calibration");
    var all = Calibrations.own(folder).and(Calibrations.builtIn());
    assertThat(all.find("anthropic/claude-3-haiku-20240307", "claude-3"))
        .hasValueSatisfying(one -> assertThat(one.citation().asOf()).isEqualTo("2026-02-02"));
  }

  @Test
  void withoutAFolderThereAreNone(@TempDir Path folder) {
    assertThat(Calibrations.own(folder.resolve("calibrations"))).isEqualTo(Calibrations.NONE);
  }

  @Test
  void aModelTakesTheCalibrationOfItsFamily() {
    assertThat(Calibrations.builtIn().find("anthropic/claude-sonnet-4-6", "claude-3"))
        .hasValueSatisfying(one -> assertThat(one.family()).isEqualTo("claude-3"));
    assertThat(Calibrations.builtIn().find("vendor/unheard-of", "")).isEmpty();
  }

  /**
   * The README of the recorded data: five text arms with tokens whose tokenizers are not built in.
   */
  @Test
  void fiveModelsComeCalibrated() {
    assertThat(Calibrations.builtIn().all())
        .extracting(Calibration::model)
        .containsExactlyInAnyOrder(
            "anthropic/claude-3-5-sonnet-20240620",
            "anthropic/claude-3-haiku-20240307",
            "cohere/command-r-plus-04-2024",
            "mistral/mistral-large-2407",
            "mistral/mixtral-8x7b-instruct");
    assertThat(Calibrations.builtIn().all())
        .allSatisfy(one -> {
          assertThat(one.records()).isGreaterThan(800);
          assertThat(one.low()).isBetween(0.75, 1.0);
          assertThat(one.high()).isBetween(1.0, 1.3);
          assertThat(one.citation().source().url()).startsWith("https://");
        });
  }
}
