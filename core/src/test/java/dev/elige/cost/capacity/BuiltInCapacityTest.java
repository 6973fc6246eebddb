package dev.elige.cost.capacity;

import static dev.elige.cost.capacity.TestingCapacity.notes;
import static dev.elige.cost.capacity.TestingCapacity.perMinute;
import static dev.elige.cost.capacity.TestingCapacity.reason;
import static dev.elige.cost.capacity.TestingCapacity.total;
import static dev.elige.cost.capacity.TestingCapacity.units;
import static dev.elige.cost.capacity.TestingCapacity.workload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.catalog.BuiltInCatalog;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferId;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.spec.usage.Usage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capacity as the catalog that comes with the program knows it. */
class BuiltInCapacityTest {
  private static Estimate<Bill> provisioned(Tariff tariff, Commitment commitment, Usage usage) {
    var mode = new Mode.Provisioned(commitment);
    return ProvisionedBilling.bill(workload("1000", 100, 10, usage), tariff, mode);
  }

  /** Prices of a model unit for an hour; Titan Express as of 2025, before its end of life. */
  @ParameterizedTest
  @CsvSource({
    "meta.llama3-1-8b-instruct-v1:0, 2026-11-23, 24.00, 21.18, 13.08",
    "cohere.embed-english-v3, 2026-11-23, 7.12, 6.76, 6.41",
    "cohere.embed-multilingual-v3, 2026-11-23, 7.12, 6.76, 6.41",
    "amazon.titan-text-express-v1, 2025-02-28, 20.50, 18.40, 14.80"
  })
  void aModelUnitCostsWhatThePageSays(
      String model, LocalDate day, String none, String oneMonth, String sixMonths) {
    var tariff = Tariff.of(bedrock(model, day));
    var hour = units("1", "1");
    assertPrice(provisioned(tariff, Commitment.NONE, hour), none);
    assertPrice(provisioned(tariff, Commitment.ONE_MONTH, hour), oneMonth);
    assertPrice(provisioned(tariff, Commitment.SIX_MONTHS, hour), sixMonths);
  }

  private static void assertPrice(Estimate<Bill> bill, String expected) {
    var known = bill.toOptional().orElseThrow();
    assertThat(known.monthly().amount()).isEqualByComparingTo(expected);
    assertThat(known.items().getFirst().price().citation().source().url())
        .isEqualTo("https://aws.amazon.com/bedrock/pricing/");
  }

  /**
   * Amazon Bedrock pricing page, section "Pricing examples" (copy of 2025-02-28), with the prices
   * of the catalog; Claude Instant is priced in Oregon there. Stable Diffusion's units have no
   * price in the catalog.
   */
  @ParameterizedTest
  @CsvSource({
    "amazon.titan-text-express-v1, 2025-02-28, 2, 27379.2 USD",
    "amazon.titan-image-generator-v1, 2025-02-28, 1, 12052.8 USD",
    "anthropic.claude-instant-v1, 2026-11-23, 1, 29462.4 USD",
    "cohere.command-text-v14, 2026-11-23, 1, 29462.4 USD",
    "meta.llama2-13b-chat-v1, 2026-11-23, 1, 15757.92 USD"
  })
  void publishedExamplesComeOutOfTheCatalog(
      String model, LocalDate day, String units, String expected) {
    var tariff = Tariff.of(bedrock(model, day));
    assertThat(total(provisioned(tariff, Commitment.ONE_MONTH, units(units, "744"))))
        .isEqualTo(expected);
  }

  private static Offer bedrock(String model, LocalDate day) {
    return Catalog.builtIn().on(day).offer(OfferId.parse("amazon-bedrock/" + model)).orElseThrow();
  }

  /** Nobody publishes what a model unit takes: a price without a bill. */
  @Test
  void aModelUnitWithoutTheUsersFigureIsAPriceAlone() {
    var tariff = Tariff.of(BuiltInCatalog.offer("amazon-bedrock/meta.llama3-1-8b-instruct-v1:0"));
    assertThat(reason(provisioned(tariff, Commitment.NONE, Usage.PLAIN), DisplayLanguage.ENGLISH))
        .contains("one unit costs 17532 USD for a month of 730.5 hours");
  }

  /** Azure, global: 500 x (1,000 + 8 x 300) / 4,750 = 357.9, in fives 360, at 1 USD x 720. */
  @Test
  void gptFiveOnAzureIsSizedAndPricedByTheCatalog() {
    var tariff = Tariff.of(BuiltInCatalog.offer("azure/gpt-5"));
    var mode = new Mode.Provisioned(Commitment.NONE);
    var bill = ProvisionedBilling.bill(perMinute(500, 1000, 300), tariff, mode);
    assertThat(total(bill)).isEqualTo("259200 USD");
    assertThat(notes(bill).getFirst()).startsWith("360 units, 99.4 % used");
    assertThat(bill.toOptional().orElseThrow().explanation().toString())
        .contains("provisioned-throughput-sizing.md");
  }

  /** Vertex AI: 600 x (1,500 + 9 x 300) / (2,690 x 60) = 15.6, so 16; its price is not shipped. */
  @Test
  void geminiOnVertexIsSizedByTheCatalogAndPricedByNobody() {
    var tariff = Tariff.of(BuiltInCatalog.offer("google-vertex/gemini-2.5-flash"));
    var count =
        UnitSizer.units(
            perMinute(600, 1500, 300), tariff.offer(), tariff.places().stream().findFirst());
    assertThat(count.toOptional().orElseThrow().units()).isEqualByComparingTo("16");
    assertThat(ProvisionedBilling.modes(perMinute(1, 1, 1), tariff)).isEmpty();
  }

  /** Sonnet 4.5, global: 0.18 and 0.90 USD an hour for 1K a minute, from 100K and 10K on. */
  @Test
  void theReservedTierOfSonnetBuysCapacityNotSavings() {
    var id = "amazon-bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0";
    var tariff = Tariff.of(BuiltInCatalog.offer(id));
    var workload = perMinute(100, 1000, 100);
    assertThat(ReservedBilling.modes(workload, tariff))
        .extracting(Mode::id)
        .containsExactly("reserved/one-month", "reserved/three-months");
    var bill = ReservedBilling.bill(workload, tariff, new Mode.Reserved(Commitment.ONE_MONTH));
    assertThat(total(bill)).isEqualTo("19440 USD"); // 100 x 0.18 x 720 + 10 x 0.9 x 720
    assertThat(notes(bill))
        .anyMatch(note ->
            note.startsWith("Used to the full it costs 3 USD for 1M input tokens and 15 USD")
                && note.endsWith("it buys capacity, not savings."));
    var little =
        ReservedBilling.bill(perMinute(1, 10, 1), tariff, new Mode.Reserved(Commitment.ONE_MONTH));
    assertThat(total(little)).isEqualTo("19440 USD");
  }

  /** 12 windows x 720 hours x 5 minutes x 2 units x 0.1433 and 2 x 1.95. */
  @Test
  void anImportedModelIsBilledByTheCatalogsPrices() {
    var tariff = Tariff.of(BuiltInCatalog.offer("amazon-bedrock/custom-model-import.openai"));
    var busy = workload("100000000", 100, 10, units("2", "720"));
    assertThat(total(ImportedBilling.bill(busy, tariff, new Mode.Imported())))
        .isEqualTo("12385.02 USD");
  }
}
