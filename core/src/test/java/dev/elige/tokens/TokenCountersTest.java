package dev.elige.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.elige.tokens.TokenCount.Estimated;
import dev.elige.tokens.TokenCount.Exact;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCountersTest {
  private static final TokenizerShelf SHELF = new TestingShelf(Set.of("o200k", "cl100k"));
  private static final TokenCounters COUNTERS = new TokenCounters(SHELF, Calibrations.builtIn());
  private static final String ENGLISH =
      "The hotel has a room with a view of the sea, and the guests like to sit on the terrace.";
  private static final String RUSSIAN = "В гостинице есть номер с видом на море.";

  private static TokenCount count(String model, String family, String text) {
    return COUNTERS.of(model, Optional.of(family).filter(name -> !name.isEmpty())).count(text);
  }

  @Test
  void aModelWhoseTokenizerIsOnTheShelfIsCountedExactly() {
    var count = count("openai/gpt-4o", "o200k", ENGLISH);
    assertThat(count).isInstanceOf(Exact.class);
    assertThat(count.tokens()).isEqualTo(22);
    assertThat(count.method()).hasToString("counted with o200k");
    assertThat(count.citation().source().url()).contains("tiktoken");
  }

  @Test
  void aTokenizerThatIsNotInstalledIsEstimated() {
    assertThat(count("meta/llama-3-70b", "llama-3", ENGLISH)).isInstanceOf(Estimated.class);
    var installed =
        new TokenCounters(new TestingShelf(Set.of("o200k", "llama-3")), Calibrations.NONE);
    assertThat(installed.of("meta/llama-3-70b", Optional.of("llama-3")).count(ENGLISH))
        .isInstanceOf(Exact.class);
  }

  @Test
  void aCalibratedModelSaysSoWithItsRecords() {
    var count = count("anthropic/claude-3-haiku-20240307", "claude-3", ENGLISH);
    assertThat(count.method().toString())
        .startsWith("estimated from o200k tokens, calibrated on 808 records of anthropic/claude-3")
        .doesNotContain("uncalibrated");
    assertThat(count.low()).isLessThan(count.tokens());
    assertThat(count.high()).isGreaterThan(count.tokens());
  }

  @Test
  void aModelOfTheSameTokenizerBorrowsTheCalibration() {
    assertThat(count("anthropic/claude-sonnet-4-6", "claude-3", ENGLISH).method().toString())
        .contains(", which has the same tokenizer");
  }

  @Test
  void aScriptThatWasNotRecordedIsUncalibratedAndWide() {
    var count = count("anthropic/claude-3-haiku-20240307", "claude-3", RUSSIAN);
    assertThat(count.method().toString()).endsWith("; uncalibrated for Cyrillic");
    assertThat(count.high()).isGreaterThan(2 * count.tokens());
  }

  /** The maker's pages: about 30 % more tokens, between as many and 1.35 times as many. */
  @Test
  void newerClaudeModelsMakeAThirdMoreTokensAndAreUncalibrated() {
    var older = count("anthropic/claude-opus-4-6", "claude-3", ENGLISH.repeat(50));
    var newer = count("anthropic/claude-opus-4-7", "claude-4.7", ENGLISH.repeat(50));
    assertThat(newer.method().toString())
        .startsWith("uncalibrated: 1.3 times claude-3 (1.0 to 1.35)");
    assertThat(newer.tokens() / (double) older.tokens()).isCloseTo(1.30, within(0.01));
    assertThat(newer.high() / (double) older.high()).isCloseTo(1.35, within(0.01));
    assertThat(newer.low()).isEqualTo(older.low());
    assertThat(newer.citation().source().url()).contains("about-claude/pricing");
  }

  /** The maker's glossary: a token is about 3.5 characters of English; OpenAI's is about 4. */
  @Test
  void withoutRecordsTheMakersRatioIsTheGuess() {
    var counter =
        new TokenCounters(SHELF, Calibrations.NONE)
            .of("anthropic/claude-3-opus", Optional.of("claude-3"));
    var count = counter.count(ENGLISH.repeat(100));
    assertThat(count.tokens()).isEqualTo(Math.round(ENGLISH.length() * 100 / 3.5));
    assertThat(count.method().toString())
        .startsWith("uncalibrated: ")
        .endsWith("of which the maker states 3.5 characters of English a token");
    assertThat(count.low()).isLessThan(count.tokens() * 8 / 10);
    assertThat(count.high()).isGreaterThan(count.tokens() * 17 / 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nova", "gemini", "a-family-of-tomorrow"})
  void everyModelGetsACountThatSaysWhatItRestsOn(String family) {
    var count = count("vendor/model", family, ENGLISH);
    assertThat(count).isInstanceOf(Estimated.class);
    assertThat(count.method().toString()).startsWith("uncalibrated");
    assertThat(count.citation().source().url()).startsWith("https://");
    assertThat(count.low()).isLessThan(count.tokens());
    assertThat(count.high()).isGreaterThan(count.tokens() * 3 / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"o200k", "claude-3", "claude-4.7", "nova"})
  void anEmptyTextHasNoTokens(String family) {
    var count = count("vendor/model", family, "");
    assertThat(count.tokens()).isZero();
    assertThat(count.low()).isZero();
  }

  private static String basis(String model, String family) {
    return COUNTERS.of(model, Optional.of(family).filter(name -> !name.isEmpty())).key();
  }

  @Test
  void modelsWhoseCountsAreTheSameHaveTheSameBasis() {
    assertThat(basis("openai/gpt-4o", "o200k")).isEqualTo(basis("openai/gpt-5", "o200k"));
    assertThat(basis("anthropic/claude-sonnet-4-5", "claude-3"))
        .isEqualTo(basis("anthropic/claude-opus-4-6", "claude-3"));
    assertThat(basis("vendor/one", "")).isEqualTo(basis("vendor/two", "nova"));
  }

  @Test
  void whatMakesACountDifferentMakesTheBasisDifferent() {
    assertThat(
            List.of(
                basis("openai/gpt-4o", "o200k"),
                basis("openai/gpt-4", "cl100k"),
                basis("anthropic/claude-3-haiku-20240307", "claude-3"),
                basis("anthropic/claude-3-5-sonnet-20240620", "claude-3"),
                basis("anthropic/claude-opus-5", "claude-4.7"),
                basis("deepseek/deepseek-v3", "deepseek-v3"),
                basis("vendor/one", "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void aShelfWithoutTheReferenceIsAMistakeOfTheProgram() {
    var empty = new TokenCounters(new TestingShelf(Set.of()), Calibrations.NONE);
    assertThatThrownBy(() -> empty.of("vendor/model", Optional.empty()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("o200k");
  }

  /**
   * OpenAI, "Hello GPT-4o": the Russian greeting has 39 tokens in o200k and 1.7 times as many
   * before.
   */
  @Test
  void anOlderVocabularyLiesInsideTheSpread() {
    var shelf = new BuiltInTokenizers();
    var counter = new TokenCounters(shelf, Calibrations.NONE).of("vendor/model", Optional.empty());
    for (var text :
        new String[] {ENGLISH, RUSSIAN, "होटल में समुद्र के दृश्य वाला कमरा है।", "酒店有一间海景房。"}) {
      var count = counter.count(text);
      assertThat((long) shelf.find("cl100k").orElseThrow().count(text))
          .as(text)
          .isBetween(count.low(), count.high());
    }
  }
}
