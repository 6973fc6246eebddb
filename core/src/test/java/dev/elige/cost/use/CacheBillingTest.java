package dev.elige.cost.use;

import static dev.elige.cost.use.TestingUse.CACHED;
import static dev.elige.cost.use.TestingUse.CACHED_ONE_HOUR;
import static dev.elige.cost.use.TestingUse.builtIn;
import static dev.elige.cost.use.TestingUse.tariff;
import static dev.elige.cost.use.TestingUse.total;
import static dev.elige.cost.use.TestingUse.workload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.cost.LineItem;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Reuse;
import dev.elige.spec.usage.Spread;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CacheBillingTest {
  private static final String[] PRICES = {
    "on-demand/input=1",
    "on-demand/output=5",
    "on-demand/cache-read=0.1",
    "on-demand/cache-write=1.25",
    "on-demand/cache-write-1h=2"
  };

  private static Workload sharing(Workload workload, Reuse reuse) {
    return workload.withUsage(workload.usage().change().reuse(reuse).build());
  }

  /**
   * 1M requests of 3,000, 2,000 shared, three in four hit: 1,000 plain, 1,500 read, 500 written.
   */
  @Test
  void everyInputTokenIsCountedOnce() {
    var workload = TestingUse.sharing(workload(1_000_000, 3_000, 0), 2_000, "0.75");
    var bill = CacheBilling.bill(workload, tariff(PRICES), CACHED).toOptional().orElseThrow();
    assertThat(bill.items())
        .extracting(item -> item.quantity().stripTrailingZeros().toPlainString())
        .containsExactly("1000", "1500", "500");
    assertThat(bill.items())
        .extracting(item -> item.amount().rounded(2).toString())
        .containsExactly("1000 USD", "150 USD", "625 USD");
  }

  @Test
  void aCacheThatIsNeverHitIsOnlyWrittenAndOneAlwaysHitOnlyRead() {
    var never = TestingUse.sharing(workload(1_000_000, 3_000, 0), 2_000, "0");
    assertThat(total(CacheBilling.bill(never, tariff(PRICES), CACHED))).isEqualTo("3500 USD");
    var always = TestingUse.sharing(workload(1_000_000, 3_000, 0), 2_000, "1");
    assertThat(total(CacheBilling.bill(always, tariff(PRICES), CACHED))).isEqualTo("1200 USD");
  }

  @Test
  void writingIsInputWhereOnlyAPriceOfReadingIsPublished() {
    var tariff = tariff("on-demand/input=1", "on-demand/cache-read=0.1");
    var workload = TestingUse.sharing(workload(1_000_000, 3_000, 0), 2_000, "0.75");
    var bill = CacheBilling.bill(workload, tariff, CACHED).toOptional().orElseThrow();
    assertThat(bill.monthly()).hasToString("1650 USD");
    assertThat(bill.notes())
        .extracting(note -> note.in(DisplayLanguage.SPANISH))
        .contains("Escribir en la caché se factura como entrada: aquí no cuenta otro precio.");
    assertThat(CacheBilling.modes(workload, tariff)).containsExactly(CACHED);
  }

  @Test
  void anHourIsSoldWhereWritingForAnHourHasAPrice() {
    var workload = TestingUse.sharing(workload(1, 3_000, 0), 2_000, "0.5");
    assertThat(CacheBilling.modes(workload, tariff(PRICES)))
        .containsExactly(CACHED, CACHED_ONE_HOUR);
    assertThat(CacheBilling.modes(workload(1, 3_000, 0), tariff(PRICES))).isEmpty();
    assertThat(CacheBilling.modes(workload, tariff("on-demand/input=1"))).isEmpty();
  }

  @Test
  void aBeginningLongerThanTheInputIsRefused() {
    var workload = TestingUse.sharing(workload(1, 1_000, 0), 2_000, "0.5");
    assertThat(total(CacheBilling.bill(workload, tariff(PRICES), CACHED)))
        .isEqualTo(
            "the shared beginning of 2000 tokens is part of the input and cannot be longer: 1000"
                + " tokens");
  }

  @Test
  void aBeginningBelowTheProvidersMinimumIsNotCached() {
    var haiku = builtIn("anthropic/claude-haiku-4-5");
    var workload = TestingUse.sharing(workload(1, 6_000, 0), 4_000, "0.5");
    assertThat(total(CacheBilling.bill(workload, haiku, CACHED)))
        .startsWith(
            "the shared beginning of 4000 tokens is too short: this model caches from 4096 (https");
  }

  @Test
  void anUnstatedLifeOfACacheIsNotGuessed() {
    var workload = sharing(workload(1_000, 6_000, 0), Reuse.of(5_000));
    assertThat(total(CacheBilling.bill(workload, builtIn("google/gemini-2.5-pro"), CACHED)))
        .startsWith("no page states how long this provider keeps a prompt in its cache");
  }

  /**
   * 8,766 requests a month of 730.5 hours are 12 an hour: in five minutes one is expected, and 1 -
   * 1/e of all hit.
   */
  @Test
  void theModelledHitRateIsSaidWithItsPage() {
    var workload = sharing(workload(8_766, 6_000, 0), Reuse.of(5_000));
    var sonnet = builtIn("anthropic/claude-sonnet-4-5");
    var bill = CacheBilling.bill(workload, sonnet, CACHED).toOptional().orElseThrow();
    assertThat(bill.notes().getFirst().in(DisplayLanguage.ENGLISH))
        .isEqualTo(
            "Hit rate 63.2 %, modelled: requests arrive at random, at an even rate, and a beginning"
                + " lives 5 min after its last use"
                + " (https://platform.claude.com/docs/en/build-with-claude/prompt-caching,"
                + " 2026-10-01).");
    assertThat(bill.notes().getFirst().in(DisplayLanguage.SPANISH)).startsWith("Aciertos 63,2 %,");
    assertThat(bill.notes().getLast()).hasToString("A write pays for itself after 0.28 reads.");
  }

  /** Half the requests have 3,000 tokens at 1, half 300,000 at 2; 2,000 shared, all hit. */
  @Test
  void theWholeRequestChoosesTheContextTierOfCachedTokensToo() {
    var size =
        TokenSize.of(
            Size.tokens(151_500),
            Optional.of(
                new Spread.Histogram(
                    List.of(
                        new Spread.Bin(BigDecimal.valueOf(3_000), new BigDecimal("0.5")),
                        new Spread.Bin(BigDecimal.valueOf(300_000), new BigDecimal("0.5"))))));
    var plain = workload(1_000_000, 1, 0);
    var workload =
        TestingUse.sharing(
            new Workload(plain.requests(), size, plain.output(), plain.usage()), 2_000, "1");
    var tariff =
        tariff(
            "on-demand/input=1",
            "on-demand/input/200000=2",
            "on-demand/cache-read=0.1",
            "on-demand/cache-read/200000=0.2");
    var bill = CacheBilling.bill(workload, tariff, CACHED).toOptional().orElseThrow();
    assertThat(bill.items())
        .extracting(LineItem::amount)
        .extracting(amount -> amount.rounded(2).toString())
        .containsExactly("500 USD", "298000 USD", "100 USD", "200 USD");
  }
}
