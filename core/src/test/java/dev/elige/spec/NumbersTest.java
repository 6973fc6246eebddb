package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.messages;
import static dev.elige.spec.TestingRequirements.taskOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "12000, 12000",
    "12_000, 12000",
    "12k, 12000",
    "1.5K, 1500",
    "1.5M, 1500000",
    "2e5, 200000",
    "+7, 7",
    "0.125, 0.125",
    ".5, 0.5",
    "12.50, 12.5"
  })
  void numbersAreReadAsPeopleWriteThem(String written, BigDecimal value) {
    assertThat(taskOf("input: " + written).input().amount()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.000", "12,000", "1.234.567", "1,234,567 tokens"})
  void groupsOfThreeDigitsAreAmbiguous(String written) {
    assertThat(
            messages("input: \"" + written + "\"\ntasks: [{kind: summarization, languages: es}]"))
        .singleElement()
        .asString()
        .contains("reads as one number in English and as another in Spanish. Write 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1__2",
        "_1",
        "1_",
        "1e",
        "1e999999999",
        "0x1F",
        "NaN",
        "-.inf",
        "½",
        "1 000",
        "--1"
      })
  void whatIsNoNumberIsRefused(String written) {
    assertThat(
            messages("input: \"" + written + "\"\ntasks: [{kind: summarization, languages: es}]"))
        .hasSize(1);
  }
}
