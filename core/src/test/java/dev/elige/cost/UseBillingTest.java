package dev.elige.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.catalog.Availability;
import dev.elige.catalog.PriceSheet;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.TestingCatalog;
import dev.elige.spec.Size;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseBillingTest {
  private static PriceSheet sheet(String... prices) {
    var catalog = new TestingCatalog().offer("acme/alpha");
    for (String price : prices) {
      catalog.price("acme/alpha", price);
    }
    return catalog.on("2026-11-23").offersOf("acme").getFirst().prices();
  }

  private static Workload workload(long requests, long input, long output) {
    return new Workload(
        BigDecimal.valueOf(requests),
        TokenSize.of(Size.tokens(input)),
        TokenSize.of(Size.tokens(output)));
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
    var prices = sheet("on-demand/input=" + inputPrice, "on-demand/output=" + outputPrice);
    var bill =
        UseBilling.bill(workload(1, input, output), prices, ServiceTier.ON_DEMAND, List.of());
    assertThat(total(bill)).isEqualTo(expected + " USD");
  }

  @Test
  void anEmbeddingIsBilledByInputAlone() {
    var bill =
        UseBilling.bill(
            workload(1, 10_000, 0), sheet("on-demand/input=0.1"), ServiceTier.ON_DEMAND, List.of());
    assertThat(total(bill)).isEqualTo("0.001 USD");
  }

  @Test
  void aMissingOutputPriceMakesTheBillUnknown() {
    var bill =
        UseBilling.bill(
            workload(1, 10, 10), sheet("on-demand/input=3"), ServiceTier.ON_DEMAND, List.of());
    assertThat(total(bill)).isEqualTo("no price published: output, on demand");
  }

  @Test
  void theCheapestAllowedPlaceIsBilled() {
    var prices =
        sheet(
            "on-demand/input@eu-west-1,eu-west-3=3.3",
            "on-demand/output@eu-west-1,eu-west-3=16.5",
            "on-demand/input@eu-north-1=3",
            "on-demand/output@eu-north-1=15");
    var places =
        List.of(
            Availability.inRegion("eu-west-1"),
            Availability.inRegion("eu-north-1"),
            Availability.inRegion("eu-west-3"));
    var bill = UseBilling.bill(workload(1, 1_000_000, 0), prices, ServiceTier.ON_DEMAND, places);
    assertThat(total(bill)).isEqualTo("3 USD");
    assertThat(bill.map(one -> one.place().orElseThrow().region()).toOptional())
        .contains("eu-north-1");
  }

  @Test
  void theRootOfTheExplanationIsTheTotal() {
    var bill =
        UseBilling.bill(
            workload(200_000, 12_000, 300),
            sheet("on-demand/input=0.06", "on-demand/output=0.24"),
            ServiceTier.ON_DEMAND,
            List.of());
    var tree = bill.map(Bill::explanation).toOptional().orElseThrow();
    assertThat(tree.value()).hasToString("158.4 USD");
    assertThat(tree.parts())
        .extracting(part -> part.value().toString())
        .containsExactly("144 USD", "14.4 USD");
    assertThat(tree.parts().getFirst().parts().getLast().citation()).isPresent();
  }
}
