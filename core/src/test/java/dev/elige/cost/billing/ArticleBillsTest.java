package dev.elige.cost.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferId;
import dev.elige.cost.Bill;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Mode.Serving;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Training;
import dev.elige.spec.usage.Translation;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The two bills of the article "How To Choose Your LLM", an application that only asks and one that
 * customises, at the prices that Amazon Bedrock's page had in March 2024.
 */
class ArticleBillsTest {
  private static final String BEDROCK = "amazon-bedrock/";
  private static final Mode UNITS = new Mode.FineTuned(Serving.UNITS);
  private static final Billing BILLING = Billing.builtIn();
  private static final Catalog CATALOG = Catalog.builtIn();
  private static final Map<String, Offer> OFFERS = new ConcurrentHashMap<>();

  private static Offer offer(String model, String day) {
    return OFFERS.computeIfAbsent(
        model + day,
        _ -> CATALOG.on(LocalDate.parse(day)).offer(OfferId.parse(BEDROCK + model)).orElseThrow());
  }

  /** 100,000 requests of 1,500 tokens with answers of 300, in a month of 744 hours. */
  private static Workload workload(Usage usage) {
    return new Workload(
        BigDecimal.valueOf(100_000),
        TokenSize.of(Size.tokens(1500)),
        TokenSize.of(Size.tokens(300)),
        usage.change().hoursOfMonth(BigDecimal.valueOf(744)).build());
  }

  /** 1M tokens, three epochs, a model for a year. */
  private static Workload customised() {
    var training = Training.ofTokens(1_000_000, 3, 12);
    return workload(Usage.PLAIN.change().training(training).build());
  }

  private static String total(Estimate<Bill> bill) {
    return bill.fold(known -> known.monthly().toString(), Object::toString);
  }

  /** By hand: 150M tokens at 0.80 are 120.00, 30M at 1.60 are 48.00. */
  @ParameterizedTest
  @CsvSource({"2024-03-01", "2024-03-13", "2024-03-31"})
  void askingTitanExpressAtThePricesOfTheMonth(String day) {
    var offer = offer("amazon.titan-text-express-v1", day);
    assertThat(total(BILLING.bill(workload(Usage.PLAIN), offer, Mode.ON_DEMAND)))
        .isEqualTo("168 USD");
    var nearest = new Tariff(offer, offer.nearestPrices(), offer.places());
    assertThat(total(BILLING.bill(workload(Usage.PLAIN), nearest, Mode.ON_DEMAND)))
        .isEqualTo("168 USD");
  }

  /**
   * By hand: training 1M x 3 x 4.00 (1.49) = 12.00 (4.47), of which a twelfth; storage 1.95; one
   * unit for 744 hours at 49.50 (23.50).
   */
  @ParameterizedTest
  @CsvSource({
    "cohere.command-text-v14, 1, 36828, 36830.95",
    "meta.llama2-13b-v1, 0.3725, 17484, 17486.3225"
  })
  void customisingCommandAndLlama(String model, String training, String unit, String total) {
    var bill = BILLING.bill(customised(), offer(model, "2024-03-13"), UNITS);
    assertThat(total(bill)).isEqualTo(total + " USD");
    assertThat(bill.toOptional().orElseThrow().items())
        .extracting(item -> item.amount().toString())
        .containsExactly(training + " USD", "1.95 USD", unit + " USD");
    assertThat(bill.toOptional().orElseThrow().items())
        .extracting(item -> item.price().citation().source().id())
        .containsOnly("bedrock-prices-2023");
  }

  @Test
  void aPriceKnownOnOneDayIsNotThatOfAnotherButTheNearest() {
    var offer = offer("cohere.command-text-v14", "2024-06-01");
    assertThat(BILLING.bill(customised(), offer, UNITS).isKnown()).isFalse();
    var nearest = new Tariff(offer, offer.nearestPrices(), offer.places());
    var bill = BILLING.bill(customised(), nearest, UNITS);
    assertThat(total(bill)).isEqualTo("36830.95 USD");
    assertThat(bill.toOptional().orElseThrow().items())
        .extracting(LineItem::price)
        .allSatisfy(price -> assertThat(price.citation().asOf()).isEqualTo("2024-03-13"));
  }

  @Test
  void theModesOfACustomisedModelStandBesideThoseOfUse() {
    var tariff = Tariff.of(offer("meta.llama3-1-8b-instruct-v1:0", "2026-11-23"));
    assertThat(BILLING.modes(customised(), tariff))
        .extracting(Mode::id)
        .contains(
            "on-demand",
            "fine-tuned/units",
            "fine-tuned/units-one-month",
            "fine-tuned/units-six-months");
    assertThat(BILLING.modes(workload(Usage.PLAIN), tariff))
        .extracting(Mode::id)
        .noneMatch(id -> id.startsWith("fine-tuned"));
  }

  /** By hand: 150M and 30M tokens of four characters at 15 per 1M characters: 9,000 and 1,800. */
  @Test
  void translationIsAddedToAnyMode() {
    var translation = new Translation(BigDecimal.ONE, BigDecimal.valueOf(4), Optional.empty());
    var titan = offer("amazon.titan-text-express-v1", "2024-03-13");
    var plain = workload(Usage.PLAIN.change().translation(translation).build());
    assertThat(total(BILLING.bill(plain, titan, Mode.ON_DEMAND))).isEqualTo("10968 USD");
    var command = offer("cohere.command-text-v14", "2024-03-13");
    var tuned = customised();
    var both = tuned.withUsage(tuned.usage().change().translation(translation).build());
    assertThat(total(BILLING.bill(both, command, UNITS))).isEqualTo("47630.95 USD");
  }
}
