package dev.elige.cost.use;

import static dev.elige.cost.use.TestingUse.CACHED;
import static dev.elige.cost.use.TestingUse.sharing;
import static dev.elige.cost.use.TestingUse.tariff;
import static dev.elige.cost.use.TestingUse.workload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.catalog.Availability;
import dev.elige.catalog.BuiltInCatalog;
import dev.elige.catalog.Meter;
import dev.elige.catalog.Offer;
import dev.elige.catalog.ServiceTier;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.RateCard;
import dev.elige.cost.Tariff;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.Workload;
import dev.elige.cost.billing.Billing;
import dev.elige.cost.billing.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds of every bill of use, over random price sheets and over the whole catalog. */
class UsePropertiesTest {
  private static final int SHEETS = 300;
  private static final Billing BILLING = Billing.builtIn();
  private static final List<String> SLOTS =
      List.of(
          "on-demand/input",
          "on-demand/output",
          "on-demand/input/200000",
          "on-demand/output/200000",
          "on-demand/reasoning",
          "on-demand/cache-read",
          "on-demand/cache-write",
          "on-demand/cache-write-1h",
          "batch/input",
          "batch/output",
          "flex/input",
          "priority/input",
          "priority/output");

  /**
   * Batch prices above the price on demand: each is an aggregator's (Portkey, 2026-08-21) beside a
   * lower price on demand of models.dev (2026-07-02); the vendors' pages are not in the catalog.
   */
  private static final List<String> BATCH_IS_DEARER =
      List.of("amazon-bedrock/qwen.qwen3-coder-next", "google/gemini-flash-lite-latest");

  /**
   * A context tier whose price lies far below that of shorter requests, where two sources disagree:
   * of Bedrock's GPT-5.6 Luna the page of 2026-07-24 states the price before the cut of 2026-07-30
   * that genai-prices knows, which alone states the tier; of Gemini's newest Pro a tier of Portkey
   * above 128K meets one of LiteLLM above 200K.
   */
  private static final List<String> LONG_REQUESTS_ARE_CHEAPER =
      List.of("amazon-bedrock/openai.gpt-5.6-luna", "google/gemini-pro-latest");

  private static final long[] AROUND_CONTEXT_TIERS = {
    32_000, 32_001, 128_000, 128_001, 200_000, 200_001, 256_000, 256_001, 272_000, 272_001, 512_000,
    512_001
  };

  private final Random random = new Random(20261123);

  /** Prices of some slots; a higher context tier and a cache write are never cheaper. */
  private List<String> sheet() {
    var prices = new ArrayList<String>();
    double base = 0.1 + random.nextInt(50) / 10.0;
    for (String slot : SLOTS) {
      if (random.nextInt(5) > 0) {
        double factor = slot.contains("200000") ? 12 : 1 + random.nextInt(10);
        prices.add(String.format(Locale.ROOT, "%s=%.3f", slot, base * factor));
      }
    }
    return prices;
  }

  private Workload someWork() {
    var work =
        workload(
            1 + random.nextInt(1_000_000), 1_000 + random.nextInt(300_000), random.nextInt(2_000));
    var usage = work.usage().change();
    usage.batchShare(new BigDecimal(random.nextInt(5)).movePointLeft(1).multiply(BigDecimal.TWO));
    usage.reasoningTokens(BigDecimal.valueOf(random.nextInt(3) * 500L));
    return sharing(work.withUsage(usage.build()), 1 + random.nextInt(1_000), "0.8");
  }

  private static Optional<Money> total(Estimate<Bill> bill) {
    return bill.map(Bill::monthly).toOptional();
  }

  /** A mode may become known where a longer request reaches the only tier that has a price. */
  private static void neverFalls(List<Quote> before, List<Quote> after, String what) {
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      var least = total(before.get(i).bill());
      var most = total(after.get(i).bill());
      if (least.isPresent() && most.isPresent()) {
        assertThat(most.get()).as(what + before.get(i).mode()).isGreaterThanOrEqualTo(least.get());
      }
    }
  }

  @Test
  void aBillNeverFallsWhenVolumeTokensOrAPriceRise() {
    for (int i = 0; i < SHEETS; i++) {
      var prices = sheet();
      var work = someWork();
      var tariff = tariff("acme/alpha", prices);
      var before = BILLING.quotes(work, tariff);
      var twice = work.withRequests(work.requests().multiply(BigDecimal.TWO));
      neverFalls(before, BILLING.quotes(twice, tariff), "volume ");
      neverFalls(before, BILLING.quotes(longer(work, 1.5, 1), tariff), "input ");
      neverFalls(before, BILLING.quotes(longer(work, 1, 1.5), tariff), "output ");
      if (!prices.isEmpty()) {
        int one = random.nextInt(prices.size());
        var dearer = new ArrayList<>(prices);
        dearer.set(one, raised(prices.get(one)));
        neverFalls(before, BILLING.quotes(work, tariff("acme/alpha", dearer)), prices.get(one));
      }
    }
  }

  private static Workload longer(Workload work, double input, double output) {
    var other =
        workload(
            1,
            (long) (work.inputTokens().longValue() * input),
            (long) Math.ceil(work.outputTokens().longValue() * output));
    return new Workload(work.requests(), other.input(), other.output(), work.usage());
  }

  private static String raised(String price) {
    int equals = price.indexOf('=') + 1;
    var amount = new BigDecimal(price.substring(equals)).multiply(new BigDecimal("1.1"));
    return price.substring(0, equals) + amount.toPlainString();
  }

  @Test
  void theTotalIsTheSumOfTheLinesAndEachLineIsQuantityTimesPrice() {
    for (int i = 0; i < SHEETS; i++) {
      for (var quote : BILLING.quotes(someWork(), tariff("acme/alpha", sheet()))) {
        quote.bill().toOptional().ifPresent(UsePropertiesTest::addsUp);
      }
    }
  }

  private static void addsUp(Bill bill) {
    var sum = BigDecimal.ZERO;
    for (var item : bill.items()) {
      sum = sum.add(item.amount().amount());
      assertThat(item.quantity().multiply(item.price().price().amount()).doubleValue())
          .isCloseTo(item.amount().amount().doubleValue(), within(1e-9));
    }
    assertThat(bill.monthly().amount()).isEqualByComparingTo(sum);
  }

  @Test
  void cachedAndUncachedTokensAreAllTokens() {
    var tariff =
        tariff("on-demand/input=1", "on-demand/cache-read=0.1", "on-demand/cache-write=1.25");
    for (int i = 0; i < SHEETS; i++) {
      var input = 2_000 + random.nextInt(300_000);
      var hits = BigDecimal.valueOf(random.nextInt(1_001)).movePointLeft(3).toPlainString();
      var work = workload(1 + random.nextInt(1_000_000), input, 0);
      var bill =
          CacheBilling.bill(sharing(work, 1 + random.nextInt(2_000), hits), tariff, CACHED)
              .toOptional()
              .orElseThrow();
      var tokens =
          bill.items().stream()
              .map(item -> item.quantity().movePointRight(6))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(tokens).isEqualByComparingTo(work.requests().multiply(BigDecimal.valueOf(input)));
    }
  }

  @Test
  void aMissingPriceChangesNoModeThatDoesNotUseIt() {
    for (int i = 0; i < SHEETS; i++) {
      var all = SLOTS.stream().map(slot -> slot + "=" + (1 + random.nextInt(9))).toList();
      var work = someWork();
      var full = BILLING.quotes(work, tariff("acme/alpha", all));
      var missing = random.nextInt(SLOTS.size());
      var rest = new ArrayList<>(all);
      rest.remove(missing);
      var tariff = tariff("acme/alpha", rest);
      for (var quote : full) {
        if (!uses(quote, SLOTS.get(missing), all.get(missing))) {
          assertThat(total(BILLING.bill(work, tariff, quote.mode())))
              .as(SLOTS.get(missing) + " " + quote.mode())
              .isEqualTo(total(quote.bill()));
        }
      }
    }
  }

  /** Whether a bill has a line that the slot may have priced: of its tier and amount. */
  private static boolean uses(Quote quote, String slot, String price) {
    var amount = Money.usd(price.substring(price.indexOf('=') + 1));
    var bill = quote.bill().toOptional();
    return bill.isEmpty()
        || bill.get().items().stream().anyMatch(item -> item.price().price().equals(amount))
        || slot.contains("cache")
        || slot.contains("reasoning");
  }

  @Test
  void batchIsNeverDearerThanOnDemandAtTheSamePlaceOfTheCatalog() {
    var dearer = new TreeSet<String>();
    int pairs = 0;
    for (var offer : BuiltInCatalog.market().offers()) {
      for (var place : places(offer)) {
        var batch = new RateCard(offer.prices(), ServiceTier.BATCH, place);
        for (var meter : new Meter[] {Meter.INPUT, Meter.OUTPUT}) {
          for (long input : batch.has(meter) ? new long[] {1_000, 150_000, 300_000} : new long[0]) {
            var inBatch = batch.price(meter, input).map(UnitPrice::price).toOptional();
            var atOnce = batch.onDemand().price(meter, input).map(UnitPrice::price).toOptional();
            if (inBatch.isPresent() && atOnce.isPresent()) {
              pairs++;
              if (inBatch.get().compareTo(atOnce.get()) > 0) {
                dearer.add(offer.id().toString());
              }
            }
          }
        }
      }
    }
    assertThat(pairs).isGreaterThan(10_000);
    assertThat(dearer).containsExactlyInAnyOrderElementsOf(BATCH_IS_DEARER);
  }

  private static List<Optional<Availability>> places(Offer offer) {
    var places = offer.places().stream().map(Optional::of).toList();
    return places.isEmpty() ? List.of(Optional.empty()) : places;
  }

  @Test
  void theCheapestOfAllPlacesIsFoundThroughoutTheCatalog() {
    var work = workload(100_000, 3_000, 400);
    for (var offer : BuiltInCatalog.market().offersOf("amazon-bedrock")) {
      var found = total(UseBilling.bill(work, Tariff.of(offer), Mode.ON_DEMAND));
      var least =
          places(offer).stream()
              .map(place -> place.map(List::of).orElse(List.of()))
              .map(place -> new Tariff(offer, offer.prices(), place))
              .map(one -> UseBilling.bill(work, one, Mode.ON_DEMAND))
              .flatMap(bill -> total(bill).stream())
              .min(Money::compareTo);
      assertThat(found).as(offer.id().toString()).isEqualTo(least);
    }
  }

  @Test
  void noBillOfTheCatalogFallsWhenVolumeOrTokensRise() {
    var falling = new TreeSet<String>();
    for (var offer : BuiltInCatalog.market().offers()) {
      var tariff = Tariff.of(offer);
      var before = BILLING.quotes(sharing(workload(10_000, 4_500, 300), 4_400, "0.7"), tariff);
      for (long input : AROUND_CONTEXT_TIERS) {
        var after = BILLING.quotes(sharing(workload(10_000, input, 300), 4_400, "0.7"), tariff);
        after.forEach(quote -> quote.bill().toOptional().ifPresent(UsePropertiesTest::addsUp));
        if (falls(before, after)) {
          falling.add(offer.id().toString());
        }
        before = after;
      }
      var more = sharing(workload(20_000, 512_001, 600), 4_400, "0.7");
      neverFalls(before, BILLING.quotes(more, tariff), offer.id() + " ");
    }
    assertThat(falling).containsExactlyInAnyOrderElementsOf(LONG_REQUESTS_ARE_CHEAPER);
  }

  private static boolean falls(List<Quote> before, List<Quote> after) {
    for (int i = 0; i < before.size(); i++) {
      var least = total(before.get(i).bill());
      var most = total(after.get(i).bill());
      if (least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) < 0) {
        return true;
      }
    }
    return false;
  }
}
