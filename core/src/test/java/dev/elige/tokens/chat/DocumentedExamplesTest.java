package dev.elige.tokens.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Text;
import dev.elige.tokens.TestingUsage;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.TokenCount.Estimated;
import dev.elige.tokens.TokenCount.Exact;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that makers print about images and tools, restated one by one with their page. */
class DocumentedExamplesTest {
  private static ChatFormat format(String model) {
    return ChatFormat.of(model, _ -> new Exact(0, Text.verbatim(""), TestingUsage.CITATION));
  }

  private static TokenCount image(String model, int width, int height) {
    return format(model)
        .image(new ImageSize(width, height), ImageDetail.HIGH)
        .toOptional()
        .orElseThrow();
  }

  /** https://ai.google.dev/gemini-api/docs/image-understanding, "Token calculation". */
  @Test
  void theImageOfGeminisGuideHasSixTiles() {
    var count = image("google/gemini-2.5-flash", 960, 540);

    assertThat(count).isInstanceOf(Estimated.class);
    assertThat(count.tokens()).isEqualTo(6 * 258);
    assertThat(count.low()).isEqualTo(2 * 258);
    assertThat(count.high()).isEqualTo(6 * 258);
  }

  /** The same section: both sides up to 384 pixels. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "google/gemini-2.0-flash",
        "google/gemini-2-5-pro",
        "google/gemini-2.5-flash-lite"
      })
  void aSmallImageIsOneTileForGemini(String model) {
    assertThat(image(model, 384, 384)).isInstanceOf(Exact.class);
    assertThat(image(model, 384, 384).tokens()).isEqualTo(258);
    assertThat(image(model, 385, 384).tokens()).isGreaterThan(258);
  }

  /** A strip has more tiles than a grid of 768 pixels, and no side of a tile is 0. */
  @Test
  void aStripOfOnePixelIsCountedToo() {
    assertThat(image("google/gemini-2.5-pro", 1000, 1).tokens()).isEqualTo(1000 * 258);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"google/gemini-3-pro-preview", "google/gemini-2.5-flash-image", "google/gemma-3"})
  void theGuideNamesTheModelsThatItSpeaksOf(String model) {
    assertThat(format(model).image(new ImageSize(384, 384), ImageDetail.HIGH).isKnown()).isFalse();
  }

  /** https://platform.claude.com/docs/en/build-with-claude/vision, "Resolution and token cost". */
  @ParameterizedTest
  @CsvSource({
    "anthropic/claude-sonnet-4-5-20250929, 1092, 1092, 1521",
    "anthropic/claude-opus-4-7, 1092, 1092, 1521",
    "anthropic/claude-sonnet-4-5-20250929, 2000, 1500, 1564",
    "anthropic/claude-opus-4-7, 2000, 1500, 3888",
    "anthropic/claude-opus-5, 2576, 1449, 4784",
  })
  void squaresOf28PixelsAreCounted(String model, int width, int height, long tokens) {
    assertThat(image(model, width, height).tokens()).isEqualTo(tokens);
  }

  /**
   * Until 2025 the same page gave an area of 750 pixels a token (54, 1,334 and 1,590 tokens); what
   * it says now stands in its place, for the same models.
   */
  @ParameterizedTest
  @CsvSource({"200, 54", "1000, 1334", "1092, 1590"})
  void theRuleOf750PixelsWasCloseToThatOfToday(int edge, long tokens) {
    assertThat(image("anthropic/claude-3-7-sonnet-20250219", edge, edge).tokens())
        .isCloseTo(tokens, Percentage.withPercentage(20));
  }

  /** https://platform.openai.com/docs/guides/images-vision, before the factor of a model. */
  @ParameterizedTest
  @CsvSource({"1024, 1024, 1024", "1800, 2400, 1452"})
  void patchesOf32PixelsTimesTheFactor(int width, int height, long patches) {
    assertThat(image("openai/gpt-5-mini", width, height).tokens())
        .isEqualTo((long) Math.ceil(patches * 1.62));
    assertThat(image("openai/gpt-5-nano", width, height).tokens())
        .isEqualTo((long) Math.ceil(patches * 2.46));
  }

  /**
   * The table of 2025, "Pricing" of Anthropic's page on tools, for models that the page of today
   * does not list any more; of others it has new numbers.
   */
  @ParameterizedTest
  @CsvSource({
    "anthropic/claude-3-7-sonnet-20250219, 346, 313",
    "anthropic/claude-3-5-sonnet-20241022, 346, 313",
    "anthropic/claude-3-5-sonnet-20240620, 294, 261",
    "anthropic/claude-3-opus-20240229, 530, 281",
    "anthropic/claude-3-sonnet-20240229, 159, 235",
    "anthropic/claude-3-haiku-20240307, 264, 340",
  })
  void toolsBringASystemPrompt(String model, long free, long forced) {
    var tool = List.of(new ToolDefinition("", "", List.of()));
    var format = format(model);

    assertThat(format.tools(tool, ToolChoice.FREE).toOptional().orElseThrow().tokens())
        .isEqualTo(free);
    assertThat(format.tools(tool, ToolChoice.FORCED).toOptional().orElseThrow().tokens())
        .isEqualTo(forced);
  }
}
