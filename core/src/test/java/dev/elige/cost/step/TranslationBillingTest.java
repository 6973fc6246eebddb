package dev.elige.cost.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.cost.use.UseBilling;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Translation;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationBillingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Tariff tariff(String... prices) {
    var catalog = new TestingCatalog().offer("acme/alpha");
    for (String price : prices) {
      catalog.price("acme/alpha", price);
    }
    return Tariff.of(catalog.on("2026-11-23").offersOf("acme").getFirst());
  }

  private static Workload workload(
      long requests, long input, long output, String share, String charactersPerToken) {
    var translation =
        new Translation(
            new BigDecimal(share), new BigDecimal(charactersPerToken), Optional.empty());
    return new Workload(
        BigDecimal.valueOf(requests),
        TokenSize.of(Size.tokens(input)),
        TokenSize.of(Size.tokens(output)),
        Usage.PLAIN.change().translation(translation).build());
  }

  private static Estimate<Bill> onDemand(Workload workload, Tariff tariff) {
    return UseBilling.bill(workload, tariff, Mode.ON_DEMAND);
  }

  private static List<LineItem> lines(TranslationBilling billing, Workload workload) {
    var bill = onDemand(workload, tariff("on-demand/input=1", "on-demand/output=1"));
    return billing.addTo(bill, workload, TODAY).toOptional().orElseThrow().items();
  }

  /**
   * AWS Video Transcriber, cost pages of 2022-12 and 2021-12: 10,000 characters are 0.15 and 1M
   * characters 15, part of the 2.22 and 222.23 that the whole solution costs. Amazon Connect chat
   * translation (2021): 100 agents x 59 chats x 21 days x 17 messages of 150 characters, 30 % of
   * them translated, are 1,421.7525; the page prints 425.25, the share of 30 % applied twice.
   */
  @ParameterizedTest
  @CsvSource({"1, 10000, 1, 0.15", "100, 10000, 1, 15", "2106300, 150, 0.3, 1421.7525"})
  void publishedExamplesComeOutToTheCent(
      long texts, long characters, String share, String expected) {
    var workload = workload(texts, characters, 0, share, "1");
    assertThat(lines(TranslationBilling.byAmazonTranslate(), workload).getLast().amount())
        .hasToString(expected + " USD");
  }

  /** By hand: 100,000 x 1,000 x 4 = 400M characters in, 120M out, at 15: 6,000 and 1,800. */
  @Test
  void requestsAndAnswersAreTranslatedByCharacters() {
    var lines =
        lines(TranslationBilling.byAmazonTranslate(), workload(200_000, 1000, 300, "0.5", "4"));
    assertThat(lines.subList(2, 4))
        .extracting(line -> line.amount().toString())
        .containsExactly("6000 USD", "1800 USD");
    assertThat(lines.getLast().price().citation().source().url())
        .isEqualTo("https://aws.amazon.com/translate/pricing/");
    assertThat(lines.getLast().explain().parts().getFirst().value()).hasToString("120");
  }

  /** By hand: 100,000 x (1,000 + 300) tokens in at 0.1 and as many out at 0.4: 13 and 52. */
  @Test
  void aModelThatTranslatesIsBilledForWhatItReadsAndWrites() {
    var translator = tariff("on-demand/input=0.1", "on-demand/output=0.4");
    var billing = new TranslationBilling(new Translator.ByModel(translator));
    var lines = lines(billing, workload(200_000, 1000, 300, "0.5", "4"));
    assertThat(lines.subList(2, 6))
        .extracting(line -> line.charge().what() + ": " + line.amount())
        .containsExactly(
            "translation, input tokens: 10 USD",
            "translation, output tokens: 40 USD",
            "translation, input tokens: 3 USD",
            "translation, output tokens: 12 USD");
  }

  @Test
  void aTranslatorWithoutPriceMakesTheBillUnknown() {
    var workload = workload(1000, 100, 100, "1", "4");
    var bill = onDemand(workload, tariff("on-demand/input=1", "on-demand/output=1"));
    var byModel = new TranslationBilling(new Translator.ByModel(tariff("batch/input=1")));
    assertThat(byModel.addTo(bill, workload, TODAY).isKnown()).isFalse();
    var early = LocalDate.of(2020, 1, 1);
    assertThat(
            TranslationBilling.byAmazonTranslate()
                .addTo(bill, workload, early)
                .fold(Bill::toString, Object::toString))
        .isEqualTo("no price of amazon-translate is known for 2020-01-01");
  }

  @Test
  void withoutTranslationABillStaysAsItIs() {
    var plain = workload(1000, 100, 100, "1", "4").withUsage(Usage.PLAIN);
    var bill = onDemand(plain, tariff("on-demand/input=1", "on-demand/output=1"));
    assertThat(TranslationBilling.byAmazonTranslate().addTo(bill, plain, TODAY)).isSameAs(bill);
    var unknown = onDemand(plain, tariff("batch/input=1"));
    var translated = workload(1000, 100, 100, "1", "4");
    assertThat(TranslationBilling.byAmazonTranslate().addTo(unknown, translated, TODAY))
        .isSameAs(unknown);
  }
}
