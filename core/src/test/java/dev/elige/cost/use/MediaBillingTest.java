package dev.elige.cost.use;

import static dev.elige.cost.use.TestingUse.imagesOut;
import static dev.elige.cost.use.TestingUse.tariff;
import static dev.elige.cost.use.TestingUse.total;
import static dev.elige.cost.use.TestingUse.with;
import static dev.elige.cost.use.TestingUse.workload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.catalog.Availability;
import dev.elige.catalog.ServiceTier;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.Media;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaBillingTest {
  private static Estimate<Bill> onDemand(Workload workload, Tariff tariff) {
    return UseBilling.bill(workload, tariff, new Mode.ByUse(ServiceTier.ON_DEMAND));
  }

  private static Media media(String imagesIn, String audioIn) {
    return new Media(
        new BigDecimal(imagesIn), BigDecimal.ZERO, new BigDecimal(audioIn), BigDecimal.ZERO);
  }

  /** 1,000 x (1,000 tokens at 1 + 2 images at 0.001 + 30 seconds at 0.0001) = 1 + 2 + 3. */
  @Test
  void imagesAndSecondsArePaidByThePieceBesideTokens() {
    var tariff =
        tariff(
            "on-demand/input=1",
            "use/on-demand/image-input=0.001",
            "use/on-demand/audio-second-input=0.0001");
    var bill = onDemand(with(workload(1_000, 1_000, 0), media("2", "30")), tariff);
    assertThat(total(bill)).isEqualTo("6 USD");
    assertThat(bill.toOptional().orElseThrow().items())
        .extracting(item -> item.charge().unit().id())
        .containsExactly("million-tokens", "image", "second");
  }

  @Test
  void aBillWithMediaOfUnknownPriceIsUnknown() {
    var bill = onDemand(with(workload(1, 1, 0), media("1", "0")), tariff("on-demand/input=1"));
    assertThat(total(bill)).startsWith("no price published: images sent, on demand");
  }

  @Test
  void imagesPricedByTokensNeedTheirTokens() {
    var tariff = tariff("on-demand/input=1", "on-demand/image-input=2");
    var bill = onDemand(with(workload(1, 1, 0), media("1", "0")), tariff);
    assertThat(total(bill)).startsWith("images sent are priced by tokens here");
  }

  @Test
  void aTierWithoutAPriceOfImagesDoesNotBorrowOne() {
    var tariff = tariff("batch/input=1", "use/on-demand/image-input=0.001");
    var bill =
        UseBilling.bill(
            with(workload(1, 1, 0), media("1", "0")), tariff, new Mode.ByUse(ServiceTier.BATCH));
    assertThat(total(bill)).startsWith("no price published: images sent, batch");
  }

  @Test
  void anImageGeneratorDoesNotBillItsPromptAndSaysSo() {
    var bill =
        onDemand(
            with(workload(100, 60, 0), imagesOut("1")), tariff("use/on-demand/image-output=0.04"));
    assertThat(total(bill)).isEqualTo("4 USD");
    assertThat(bill.toOptional().orElseThrow().notes()).hasSize(1);
  }

  @Test
  void placesThatDifferInThePriceOfImagesAloneAreToldApart() {
    var places = List.of(Availability.inRegion("eu-west-1"), Availability.inRegion("eu-north-1"));
    var everywhere =
        tariff(
            "use/on-demand/image-output@eu-west-1=0.05",
            "use/on-demand/image-output@eu-north-1=0.04");
    var offer = everywhere.offer();
    var bill =
        onDemand(
            with(workload(100, 60, 0), imagesOut("1")), new Tariff(offer, offer.prices(), places));
    assertThat(total(bill)).isEqualTo("4 USD");
    assertThat(bill.toOptional().orElseThrow().place()).contains(places.getLast());
  }

  @Test
  void theTreeOfALineOfImagesEndsInItsAmount() {
    var bill =
        onDemand(
            with(workload(100, 60, 0), imagesOut("2")), tariff("use/on-demand/image-output=0.04"));
    var line = bill.toOptional().orElseThrow().explanation().parts().getFirst();
    assertThat(line.value()).hasToString("8 USD");
    assertThat(line.parts().getFirst().value()).hasToString("200");
  }
}
