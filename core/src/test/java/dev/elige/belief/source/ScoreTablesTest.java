package dev.elige.belief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTablesTest {
  /** Half of a 95 % interval of a normal distribution is 1.96 standard deviations. */
  @Test
  void aStandardErrorIsHalfTheIntervalOver196() {
    assertThat(ScoreTables.errorOfInterval("1490", "1529.2").orElseThrow())
        .isCloseTo(10, within(1e-3));
    assertThat(ScoreTables.errorOfInterval("?", "3")).isEmpty();
    assertThat(ScoreTables.errorOfInterval("3", "3")).isEmpty();
  }

  /** The standard deviation of Beta(1 + hits, 1 + misses); Beta(1, 1) has that of a uniform one. */
  @Test
  void theErrorOfAShareIsThatOfTheBetaDistribution() {
    assertThat(ScoreTables.errorOfShare(0.5, 0)).isCloseTo(Math.sqrt(1 / 12.0), within(1e-12));
    assertThat(ScoreTables.errorOfShare(0, 8)).isCloseTo(Math.sqrt(9 / 1100.0), within(1e-12));
    assertThat(ScoreTables.errorOfShare(0.3, 1e6))
        .isCloseTo(Math.sqrt(0.3 * 0.7 / 1e6), within(1e-8));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.anthropic.com/news/x, anthropic",
    "https://cdn.openai.com/x.pdf, openai",
    "https://huggingface.co/Qwen/Qwen3-8B, alibaba",
    "https://huggingface.co/zai-org/GLM-5, zhipuai",
    "https://arxiv.org/abs/2504.13914,",
    "https://notopenai.example.org,",
    "not an address,",
  })
  void somePagesTellWhoseTheyAre(String page, String maker) {
    assertThat(MakersPages.maker(page).orElse(null)).isEqualTo(maker);
  }
}
