package dev.elige.cost.use;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.catalog.Availability;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Spread;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseBillingTest {
  private static Tariff tariff(List<Availability> places, String... prices) {
    var catalog = new TestingCatalog().offer("acme/alpha");
    for (String price : prices) {
      catalog.price("acme/alpha", price);
    }
    var offer = catalog.on("2026-11-23").offersOf("acme").getFirst();
    return new Tariff(offer, offer.prices(), places);
  }

  private static Tariff tariff(String... prices) {
    return tariff(List.of(), prices);
  }

  private static Workload workload(long requests, long input, long output) {
    return workload(requests, TokenSize.of(Size.tokens(input)), output, Usage.PLAIN);
  }

  private static Workload workload(long requests, TokenSize input, long output, Usage usage) {
    return new Workload(
        BigDecimal.valueOf(requests), input, TokenSize.of(Size.tokens(output)), usage);
  }

  private static Estimate<Bill> onDemand(Workload workload, Tariff tariff) {
    return UseBilling.bill(workload, tariff, new Mode.ByUse(ServiceTier.ON_DEMAND));
  }

  private static String total(Estimate<Bill> bill) {
    return switch (bill) {
      case Known<Bill>(var known) -> known.monthly().toString();
      case Unknown<Bill>(var reason) -> reason.toString();
    };
  }

  /** Examples of the Amazon Bedrock pricing page, section "Pricing examples". */
  @ParameterizedTest
  @CsvSource({
    "10000, 2000, 12.5, 12.5, 0.15", // Jurassic-2 Mid
    "2000, 1000, 0.3, 0.4, 0.001", // Titan Text Lite
    "11000, 4000, 8, 24, 0.184", // Claude 2
    "6000, 2000, 1.5, 2, 0.013", // Command
    "2000, 500, 0.75, 1, 0.002", // Llama 2 Chat 13B
    "2000, 1000, 0.15, 0.2, 0.0005", // Mistral 7B
    "2000, 1000, 0.45, 0.7, 0.0016", // Mixtral 8x7B
    "2000, 1000, 8, 24, 0.04" // Mistral Large
  })
  void publishedExamplesComeOutToTheCent(
      long input, long output, String inputPrice, String outputPrice, String expected) {
    var prices = tariff("on-demand/input=" + inputPrice, "on-demand/output=" + outputPrice);
    var bill = onDemand(workload(1, input, output), prices);
    assertThat(total(bill)).isEqualTo(expected + " USD");
  }

  @Test
  void anEmbeddingIsBilledByInputAlone() {
    var bill = onDemand(workload(1, 10_000, 0), tariff("on-demand/input=0.1"));
    assertThat(total(bill)).isEqualTo("0.001 USD");
  }

  @Test
  void aMissingOutputPriceMakesTheBillUnknown() {
    var bill = onDemand(workload(1, 10, 10), tariff("on-demand/input=3"));
    assertThat(total(bill)).isEqualTo("no price published: output, on demand");
  }

  @Test
  void theCheapestAllowedPlaceIsBilled() {
    var places =
        List.of(
            Availability.inRegion("eu-west-1"),
            Availability.inRegion("eu-north-1"),
            Availability.inRegion("eu-west-3"));
    var tariff =
        tariff(
            places,
            "on-demand/input@eu-west-1,eu-west-3=3.3",
            "on-demand/output@eu-west-1,eu-west-3=16.5",
            "on-demand/input@eu-north-1=3",
            "on-demand/output@eu-north-1=15");
    var bill = onDemand(workload(1, 1_000_000, 0), tariff);
    assertThat(total(bill)).isEqualTo("3 USD");
    assertThat(bill.map(one -> one.place().orElseThrow().region()).toOptional())
        .contains("eu-north-1");
  }

  @Test
  void theRootOfTheExplanationIsTheTotal() {
    var bill =
        onDemand(
            workload(200_000, 12_000, 300),
            tariff("on-demand/input=0.06", "on-demand/output=0.24"));
    var tree = bill.map(Bill::explanation).toOptional().orElseThrow();
    assertThat(tree.value()).hasToString("158.4 USD");
    assertThat(tree.parts())
        .extracting(part -> part.value().toString())
        .containsExactly("144 USD", "14.4 USD");
    assertThat(tree.parts().getFirst().parts().getLast().citation()).isPresent();
  }

  /** 1M requests of 100 tokens at 3 and 250,000 at 6, half each, by hand: 150 + 750,000. */
  @Test
  void eachSizeOfAHistogramMeetsItsOwnContextTier() {
    var sizes =
        TokenSize.of(
            Size.tokens(125_050),
            Optional.of(
                new Spread.Histogram(
                    List.of(bin("100", "0.5"), bin("250000", "0.3"), bin("250000", "0.2")))));
    var tariff =
        tariff(
            "on-demand/input=3",
            "on-demand/input/200000=6",
            "on-demand/output=10",
            "on-demand/output/200000=20");
    var bill = onDemand(workload(1_000_000, sizes, 10, Usage.PLAIN), tariff);
    assertThat(bill.toOptional().orElseThrow().items())
        .extracting(item -> item.amount().rounded(2).toString())
        .containsExactly("150 USD", "750000 USD", "50 USD", "100 USD");
  }

  /** Anthropic, "Long context pricing": the higher price holds for requests that exceed 200K. */
  @Test
  void aRequestOfJustTheThresholdStillMeetsTheLowerPrice() {
    var tariff = tariff("on-demand/input=3", "on-demand/input/200000=6");
    assertThat(total(onDemand(workload(1, 200_000, 0), tariff))).isEqualTo("0.6 USD");
    assertThat(total(onDemand(workload(1_000_000, 200_001, 0), tariff))).isEqualTo("1200006 USD");
  }

  private static Spread.Bin bin(String amount, String share) {
    return new Spread.Bin(new BigDecimal(amount), new BigDecimal(share));
  }

  @Test
  void requestsThatCannotWaitAreBilledOnDemandBesideTheBatch() {
    var usage = Usage.PLAIN.change().batchShare(new BigDecimal("0.75")).build();
    var tariff = tariff("on-demand/input=4", "batch/input=2");
    var workload = workload(1_000_000, TokenSize.of(Size.tokens(1)), 0, usage);
    var bill = UseBilling.bill(workload, tariff, new Mode.ByUse(ServiceTier.BATCH));
    assertThat(bill.toOptional().orElseThrow().items())
        .extracting(item -> item.amount().toString())
        .containsExactly("1.5 USD", "1 USD");
  }

  @Test
  void reasoningIsBilledAsOutputWhereItHasNoPriceOfItsOwn() {
    var usage = Usage.PLAIN.change().reasoningTokens(BigDecimal.valueOf(500)).build();
    var workload = workload(1_000_000, TokenSize.of(Size.tokens(1)), 10, usage);
    var likeOutput = onDemand(workload, tariff("on-demand/input=1", "on-demand/output=2"));
    assertThat(total(likeOutput)).isEqualTo("1021 USD");
    var ownPrice =
        onDemand(
            workload, tariff("on-demand/input=1", "on-demand/output=2", "on-demand/reasoning=3"));
    assertThat(total(ownPrice)).isEqualTo("1521 USD");
  }
}
