package dev.elige.cost.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.BuiltInCatalog;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.TestingCatalog;
import dev.elige.catalog.Validity;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.cost.use.UseBilling;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionTest {
  private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-25");

  /** 1M requests of one token: a month costs what 1M input tokens cost. */
  private static final Workload WORKLOAD =
      new Workload(
          BigDecimal.valueOf(1_000_000),
          TokenSize.of(Size.tokens(1)),
          TokenSize.of(Size.tokens(0)),
          Usage.PLAIN);

  private static Estimate<Bill> bill(Offer offer) {
    return UseBilling.bill(WORKLOAD, Tariff.of(offer), new Mode.ByUse(ServiceTier.ON_DEMAND));
  }

  private static List<ProjectedMonth> months(TestingCatalog catalog, int months) {
    return new Projection(day -> catalog.on(day.toString()), ProjectionTest::bill)
        .of(OfferId.parse("acme/alpha"), NOVEMBER, months);
  }

  private static TestingCatalog alpha() {
    return new TestingCatalog().offer("acme/alpha").price("acme/alpha", "on-demand/input=3");
  }

  private static TestingCatalog ending(String lifecycle) {
    return alpha().state("acme/alpha", Attributes.LIFECYCLE, Lifecycle.parse(lifecycle));
  }

  private static List<String> totals(List<ProjectedMonth> months) {
    return months.stream()
        .map(month -> month.bill().fold(bill -> bill.monthly().toString(), Text::toString))
        .toList();
  }

  private static List<String> notes(ProjectedMonth month) {
    return month.notes().stream().map(Text::toString).toList();
  }

  @Test
  void monthsBeginOnTheSameDayOrTheLastOneOfAShortMonth() {
    var projection = new Projection(day -> alpha().on(day.toString()), ProjectionTest::bill);
    assertThat(projection.of(OfferId.parse("acme/alpha"), LocalDate.parse("2027-01-31"), 3))
        .extracting(ProjectedMonth::firstDay)
        .map(LocalDate::toString)
        .containsExactly("2027-01-31", "2027-02-28", "2027-03-31");
  }

  @Test
  void anEndThatAllRegionsShareIsToldOnce() {
    var catalog =
        alpha()
            .state("acme/alpha", Attributes.LIFECYCLE, Lifecycle.parse("us-east-1|||2026-12-05|"))
            .state("acme/alpha", Attributes.LIFECYCLE, Lifecycle.parse("us-west-2|||2026-12-05|"))
            .state("acme/alpha", Attributes.LIFECYCLE, Lifecycle.parse("eu-west-1|||2026-12-20|"));
    assertThat(notes(months(catalog, 1).getFirst()))
        .containsExactlyInAnyOrder(
            "acme/alpha reaches its end of life on 2026-12-05 in us-east-1, us-west-2; no successor"
                + " is named",
            "acme/alpha reaches its end of life on 2026-12-20 in eu-west-1; no successor is named");
  }

  @Test
  void anAnnouncedPriceCountsFromItsDate() {
    var change = LocalDate.parse("2027-01-01");
    var catalog =
        new TestingCatalog()
            .offer("acme/alpha")
            .price(
                "acme/alpha",
                "on-demand/input=3",
                new Validity(LocalDate.parse("2026-01-01"), change))
            .price("acme/alpha", "on-demand/input=2", Validity.since(change));
    var months = months(catalog, 4);
    assertThat(totals(months)).containsExactly("3 USD", "3 USD", "2 USD", "2 USD");
    assertThat(notes(months.get(1))).isEmpty();
    assertThat(notes(months.get(2)))
        .containsExactly("input tokens: 2 USD per 1M tokens instead of 3 USD, from 2027-01-01");
    assertThat(notes(months.get(3))).isEmpty();
  }

  @Test
  void aRetiredOfferIsFollowedByItsSuccessorsBill() {
    var catalog =
        ending("||2026-12-01|2027-01-10|Beta")
            .offer("acme/beta-2027", "acme/beta-2027")
            .state("acme/beta-2027", Attributes.NAME, "Beta")
            .price("acme/beta-2027", "on-demand/input=5");
    var months = months(catalog, 4);
    assertThat(totals(months)).containsExactly("3 USD", "3 USD", "5 USD", "5 USD");
    assertThat(months)
        .extracting(month -> month.offer().model())
        .containsExactly("alpha", "alpha", "beta-2027", "beta-2027");
    assertThat(notes(months.get(1)))
        .containsExactly("acme/alpha reaches its end of life on 2027-01-10; its successor is Beta");
    assertThat(notes(months.get(2)))
        .containsExactly(
            "acme/alpha reached its end of life on 2027-01-10: billed is its successor,"
                + " acme/beta-2027");
    assertThat(months.get(1).notes().getFirst().in(DisplayLanguage.SPANISH))
        .isEqualTo("acme/alpha llega al final de su vida útil el 2027-01-10; su sucesor es Beta");
  }

  @Test
  void anEndOnTheFirstDayOfAMonthIsNotToldOfTheMonthBefore() {
    var months = months(ending("|||2027-01-25|"), 3);
    assertThat(notes(months.get(1))).isEmpty();
    assertThat(months.get(1).bill().isKnown()).isTrue();
    assertThat(months.get(2).bill().isKnown()).isFalse();
  }

  @Test
  void aSuccessorThatHasEndedIsFollowedByItsOwn() {
    var catalog =
        ending("|||2026-12-01|acme-beta")
            .offer("acme/acme-beta")
            .state("acme/acme-beta", Attributes.LIFECYCLE, Lifecycle.parse("|||2026-12-20|gamma"))
            .price("acme/acme-beta", "on-demand/input=4")
            .offer("acme/gamma")
            .price("acme/gamma", "on-demand/input=6");
    assertThat(totals(months(catalog, 3))).containsExactly("3 USD", "6 USD", "6 USD");
  }

  @Test
  void withoutASuccessorTheMonthsAfterTheEndAreUnknown() {
    var months = months(ending("|||2026-12-10|"), 3);
    assertThat(totals(months))
        .containsExactly(
            "3 USD",
            "acme/alpha no longer answers and no successor is named",
            "acme/alpha no longer answers and no successor is named");
    assertThat(notes(months.get(0)))
        .containsExactly("acme/alpha reaches its end of life on 2026-12-10; no successor is named");
    assertThat(months.get(1).offer()).hasToString("acme/alpha");
  }

  @Test
  void aSuccessorOfAnotherProviderIsNotBilled() {
    var catalog =
        ending("|||2026-12-10|beta")
            .offer("other/acme/beta")
            .offer("other/beta")
            .price("other/beta", "on-demand/input=1");
    assertThat(totals(months(catalog, 2)).getLast())
        .isEqualTo("acme/alpha no longer answers; acme sells no successor of this name: beta");
  }

  /** Mistral's overview of models names slugs of its pages; its API has other ids. */
  @Test
  void aNameWithVersionAndSplitDateIsTheDatedId() {
    for (String name : List.of("beta-26-03", "beta-4-0-26-03", "beta-3-26-03")) {
      var catalog =
          ending("|||2026-12-10|" + name)
              .offer("acme/beta-2603")
              .price("acme/beta-2603", "on-demand/input=5");
      assertThat(totals(months(catalog, 2))).containsExactly("3 USD", "5 USD");
    }
  }

  @Test
  void successorsThatNameEachOtherEndInUnknown() {
    var catalog =
        ending("|||2026-12-01|beta")
            .offer("acme/beta")
            .state("acme/beta", Attributes.LIFECYCLE, Lifecycle.parse("|||2026-12-01|alpha"));
    assertThat(totals(months(catalog, 2)).getLast()).contains("no longer answers");
  }

  @Test
  void anEndOfOneRegionOrALowerBoundWarnsAndRetiresNothing() {
    var catalog =
        ending("eu-west-1|||2026-12-10|beta")
            .state(
                "acme/alpha",
                Attributes.LIFECYCLE,
                Lifecycle.parse("us-east-1|||>=2026-12-12|beta"));
    var months = months(catalog, 2);
    assertThat(totals(months)).containsExactly("3 USD", "3 USD");
    assertThat(notes(months.getFirst()))
        .containsExactlyInAnyOrder(
            "acme/alpha reaches its end of life on 2026-12-10 in eu-west-1; its successor is beta",
            "acme/alpha may reach its end of life, on 2026-12-12 at the earliest in us-east-1; its"
                + " successor is beta");
  }

  @Test
  void aMonthWithoutAPriceIsUnknownAndTheOthersStand() {
    var months =
        months(
            new TestingCatalog()
                .offer("acme/alpha")
                .price(
                    "acme/alpha",
                    "on-demand/input=3",
                    new Validity(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-01"))),
            2);
    assertThat(totals(months)).containsExactly("3 USD", "no price published: input, on demand");
  }

  @Test
  void anOfferThatTheCatalogDoesNotHoldIsUnknown() {
    var catalog = new TestingCatalog().offer("acme/beta");
    assertThat(totals(months(catalog, 1)))
        .containsExactly("acme/alpha is not in the catalog of 2026-11-25");
    assertThatThrownBy(() -> months(catalog, 0)).hasMessageContaining("a projection has months");
  }

  /** Amazon's model lifecycle page: Jurassic-2 Mid ended on 2025-03-12, replaced by Jamba. */
  @Test
  void theBuiltInCatalogFollowsWhatAmazonNames() {
    var builtIn = Catalog.builtIn();
    var months =
        new Projection(builtIn::on, ProjectionTest::bill)
            .of(OfferId.parse("amazon-bedrock/ai21.j2-mid-v1"), LocalDate.parse("2025-03-01"), 1);
    assertThat(notes(months.getFirst()))
        .anyMatch(note ->
            note.endsWith(
                "reaches its end of life on 2025-03-12; its successor is"
                    + " ai21.jamba-instruct-v1:0"));
    var later = new Successors(BuiltInCatalog.market());
    var retired = BuiltInCatalog.offer("amazon-bedrock/anthropic.claude-3-sonnet-20240229-v1:0");
    assertThat(later.of(retired).map(offer -> offer.id().model()).toOptional())
        .contains("anthropic.claude-sonnet-4-5-20250929-v1:0");
    var llama = BuiltInCatalog.offer("amazon-bedrock/meta.llama2-13b-chat-v1");
    assertThat(later.of(llama).map(offer -> offer.id().model()).toOptional())
        .contains("meta.llama3-1-8b-instruct-v1:0");
  }
}
