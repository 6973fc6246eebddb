package dev.elige.cost.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Money;
import dev.elige.spec.usage.Arrival;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheHitsTest {
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  private static double rate(long requests, Usage usage, long prefixes, Duration life) {
    return CacheHits.rate(BigDecimal.valueOf(requests), usage, BigDecimal.valueOf(prefixes), life)
        .doubleValue();
  }

  /** 730.5 hours: 8,766 requests are one in five minutes. */
  @ParameterizedTest
  @CsvSource({"8766, 1, 1", "17532, 1, 2", "17532, 4, 0.5", "87660, 1, 10", "0, 1, 0"})
  void anEvenRateHitsByTheClosedForm(long requests, long prefixes, double expectedInLife) {
    assertThat(rate(requests, Usage.PLAIN, prefixes, FIVE_MINUTES))
        .isCloseTo(1 - Math.exp(-expectedInLife), within(1e-6));
  }

  /** In 45 of 168 hours: the same requests come 168 / 45 times as close. */
  @Test
  void requestsOfBusinessHoursAreCloser() {
    var usage = Usage.PLAIN.change().arrival(Arrival.BUSINESS_HOURS).build();
    assertThat(rate(8_766, usage, 1, FIVE_MINUTES))
        .isCloseTo(1 - Math.exp(-168.0 / 45), within(1e-6));
  }

  /** Ten thousand weeks of one request after another, each hour at its own rate. */
  @Test
  void aSimulationOfArrivalsHitsAsOften() {
    var usage = Usage.PLAIN.change().arrival(Arrival.BUSINESS_HOURS).build();
    var random = new Random(7);
    double perHour = 6 * 168 / 45.0;
    long hits = 0;
    long requests = 0;
    for (int day = 0; day < 20_000; day++) {
      double before = Double.NEGATIVE_INFINITY;
      for (double at = gap(random, perHour); at < 9; at += gap(random, perHour)) {
        requests++;
        hits += at - before < 1.0 / 12 ? 1 : 0;
        before = at;
      }
    }
    double simulated = hits / (double) requests;
    // 6 an hour on average; the first request of each day misses, which the model does not count
    assertThat(rate(4_383, usage, 1, FIVE_MINUTES)).isCloseTo(simulated, within(0.01));
  }

  private static double gap(Random random, double perHour) {
    return -Math.log(1 - random.nextDouble()) / perHour;
  }

  /**
   * "Pays off after one cache read for the 5-minute duration, or after two for the 1-hour one", as
   * the pricing page of Anthropic has it for writes at 1.25 and 2 times input and reads at 0.1.
   */
  @ParameterizedTest
  @CsvSource({"3.75, 1", "6, 2", "3, 0", "2.5, 0"})
  void aWritePaysAfterSoManyWholeReads(String write, long wholeReads) {
    var reads =
        CachePayback.reads(Money.usd("3"), Money.usd(write), Money.usd("0.3"))
            .toOptional()
            .orElseThrow();
    assertThat(Math.ceil(reads.doubleValue())).isEqualTo((double) wholeReads);
  }

  @Test
  void atThePaybackBothWaysCostTheSame() {
    var reads =
        CachePayback.reads(Money.usd("3"), Money.usd("6"), Money.usd("0.6"))
            .toOptional()
            .orElseThrow();
    assertThat(reads).isEqualByComparingTo("1.25");
    assertThat(6 + 1.25 * 0.6).isEqualTo(2.25 * 3);
  }

  @Test
  void aCacheThatIsReadAtThePriceOfInputNeverPays() {
    assertThat(CachePayback.reads(Money.usd("3"), Money.usd("3"), Money.usd("3")).isKnown())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "anthropic, anthropic/claude-opus-4.5, 4096, 5",
    "anthropic, anthropic/claude-opus-4-20250514, 1024, 5",
    "google-vertex, anthropic/claude-sonnet-4-5-20250929, 1024, 5",
    "amazon-bedrock, anthropic/claude-sonnet-4-5-20250929, 4096, 5",
    "openai, openai/gpt-5.4, 1024, 5",
    "openai, openai/gpt-5-6-sol, 1024, 30"
  })
  void theLongestPatternOfTheRulesDecides(
      String provider, String model, long minimum, long minutes) {
    var rule = CacheRules.of(provider, model).orElseThrow();
    assertThat(rule.minimumTokens()).contains(minimum);
    assertThat(rule.life()).contains(Duration.ofMinutes(minutes));
    assertThat(rule.page()).startsWith("https://");
  }

  @Test
  void noRuleIsInventedForAnotherProvider() {
    assertThat(CacheRules.of("acme", "openai/gpt-5.4")).isEmpty();
  }
}
