package dev.elige.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final Estimate<Long> NOBODY_SAYS = Estimate.unknown("unsaid", "sin decir");

  private static Window window(long context, long output) {
    return new Window(Estimate.known(context), NOBODY_SAYS, Estimate.known(output));
  }

  private static TokenCount exactly(long tokens) {
    return new TokenCount.Exact(tokens, Text.verbatim("counted"), TestingTokenizer.CITATION);
  }

  private static TokenCount about(long low, long tokens, long high) {
    return new TokenCount.Estimated(
        tokens, low, high, Text.verbatim("guessed"), TestingTokenizer.CITATION);
  }

  private static Fitting fitting(TokenCount input, long output, Window window) {
    return Fit.of(input, output, window).fitting().toOptional().orElseThrow();
  }

  @Test
  void theContextHoldsInputAndOutputTogether() {
    assertThat(fitting(exactly(900), 100, window(1000, 100))).isEqualTo(Fitting.SURELY);
    assertThat(fitting(exactly(901), 100, window(1000, 100))).isEqualTo(Fitting.SURELY_NOT);
  }

  @Test
  void theOutputHasALimitOfItsOwn() {
    assertThat(fitting(exactly(10), 101, window(1000, 100))).isEqualTo(Fitting.SURELY_NOT);
  }

  @Test
  void anEstimateIsSureOnlyWhereItsWholeIntervalIs() {
    var window = window(1000, 100);
    assertThat(fitting(about(500, 600, 900), 100, window)).isEqualTo(Fitting.SURELY);
    assertThat(fitting(about(500, 900, 901), 100, window)).isEqualTo(Fitting.PROBABLY);
    assertThat(fitting(about(900, 901, 999), 100, window)).isEqualTo(Fitting.PROBABLY_NOT);
    assertThat(fitting(about(901, 950, 999), 100, window)).isEqualTo(Fitting.SURELY_NOT);
  }

  @Test
  void theMarginIsWhatTheTightestLimitLeaves() {
    var margin = Fit.of(about(500, 600, 800), 96, window(1000, 100)).tightest().orElseThrow();
    assertThat(margin.limit()).isEqualTo(Limit.OUTPUT);
    assertThat(margin.tokens()).isEqualTo(4);
    var context = Fit.of(about(500, 600, 800), 50, window(1000, 1000)).tightest().orElseThrow();
    assertThat(context)
        .extracting(Margin::atLeast, Margin::tokens, Margin::atMost)
        .containsExactly(150L, 350L, 450L);
    assertThat(context.percent()).isEqualByComparingTo("35.0");
  }

  @Test
  void aWindowThatNobodyStatesIsUnknownAndNotInfinite() {
    var silent = new Window(NOBODY_SAYS, NOBODY_SAYS, Estimate.known(100L));
    var fit = Fit.of(exactly(10), 50, silent);
    assertThat(fit.fitting().isKnown()).isFalse();
    assertThat(fit.unchecked()).containsExactly(Limit.CONTEXT, Limit.INPUT);
    assertThat(fit.chunks(0).isKnown()).isFalse();
    assertThat(fitting(exactly(10), 101, silent)).isEqualTo(Fitting.SURELY_NOT);
  }

  @Test
  void chunksAreTheLeastThatCoverTheInput() {
    // 1 + ceil((10000 - 900) / (900 - 100)) = 1 + 12
    var plan = Fit.of(exactly(10_000), 100, window(1000, 100)).chunks(100);
    assertThat(plan).isEqualTo(Estimate.known(new ChunkPlan(13, 900, 100)));
    assertThat(Fit.of(exactly(900), 100, window(1000, 100)).chunks(100).map(ChunkPlan::chunks))
        .isEqualTo(Estimate.known(1L));
  }

  @Test
  void chunksOfAnEstimateHoldItsUpperEnd() {
    var plan = Fit.of(about(100, 800, 1900), 0, window(1000, 100)).chunks(0);
    assertThat(plan.map(ChunkPlan::chunks)).isEqualTo(Estimate.known(2L));
  }

  @Test
  void withoutRoomThereAreNoChunks() {
    assertThat(Fit.of(exactly(10), 1000, window(1000, 2000)).chunks(0).isKnown()).isFalse();
    assertThat(Fit.of(exactly(10), 900, window(1000, 2000)).chunks(100).isKnown()).isFalse();
  }

  @Test
  void theInputLimitBoundsAChunkToo() {
    var window = new Window(Estimate.known(1000L), Estimate.known(300L), NOBODY_SAYS);
    assertThat(Fit.of(exactly(301), 0, window).fitting())
        .isEqualTo(Estimate.known(Fitting.SURELY_NOT));
    assertThat(Fit.of(exactly(301), 0, window).room()).isEqualTo(Estimate.known(300L));
  }

  @Test
  void pagesAreTypescriptPages() {
    assertThat(Pages.ofTokens(128_000).words()).isEqualTo(96_000);
    assertThat(Pages.ofTokens(128_000).pages()).isEqualTo(384);
    assertThat(Pages.of("word ".repeat(251)).pages()).isEqualTo(2);
  }

  @Test
  void wordsAreCountedAsWordProcessorsDo() {
    assertThat(Words.count("It's a well-known fact: 3.5 is 7/2 - really.")).isEqualTo(10);
    assertThat(Words.count("¿Qué tal, niño?")).isEqualTo(3);
    assertThat(Words.count("您好，Laura 14日")).isEqualTo(5);
    assertThat(Words.count("नमस्ते दुनिया")).isEqualTo(2);
    assertThat(Words.count("")).isZero();
  }
}
