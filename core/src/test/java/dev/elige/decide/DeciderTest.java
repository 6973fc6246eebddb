package dev.elige.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import dev.elige.catalog.LanguageClaim;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.Offer;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.cost.Workloads;
import dev.elige.decide.Assessment.Standing;
import dev.elige.spec.Rule;
import dev.elige.spec.Size;
import dev.elige.spec.Task;
import dev.elige.spec.usage.Training;
import dev.elige.spec.usage.UnitCapacity;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeciderTest {
  private final TestingMarket market = new TestingMarket();

  private static TestingRequirement answers() {
    return TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "en", "es");
  }

  private static Optional<String> choice(TaskDecision decision) {
    return decision.choice().map(one -> one.offer().id().toString());
  }

  private static Assessment of(TaskDecision decision, String offer) {
    return Stream.of(
            decision.choice().stream().toList(),
            decision.alternatives(),
            decision.unconfirmed(),
            decision.rejected())
        .flatMap(List::stream)
        .filter(one -> one.offer().id().toString().equals(offer))
        .findFirst()
        .orElseThrow();
  }

  private static List<Rule> broken(TaskDecision decision, String offer) {
    return of(decision, offer).violations().stream().map(Finding::rule).toList();
  }

  @Test
  void theCheapestThatReachesTheFloorIsChosen() {
    market.chat("acme/cheap", "0.1", "0.2").quality("acme/cheap", 0.3);
    market.chat("acme/fair", "1", "2").quality("acme/fair", 0.6);
    market.chat("acme/best", "5", "20").quality("acme/best", 0.95);
    var decision = market.decide(answers());
    assertThat(choice(decision)).contains("acme/fair");
    assertThat(broken(decision, "acme/cheap")).containsExactly(Rule.QUALITY);
    assertThat(decision.alternatives()).hasSize(1);
    assertThat(decision.reasons().toString()).contains("acme/best");
  }

  @Test
  void unknownQualityNeverWinsOverKnown() {
    market.chat("acme/unknown", "0.01", "0.01");
    market.chat("acme/known", "9", "9").quality("acme/known", 0.5);
    assertThat(choice(market.decide(answers()))).contains("acme/known");
  }

  @Test
  void unknownQualityIsBetterThanNothing() {
    market.chat("acme/unknown", "0.01", "0.01");
    market.chat("acme/bad", "0.01", "0.01").quality("acme/bad", 0.1);
    assertThat(choice(market.decide(answers()))).contains("acme/unknown");
  }

  @Test
  void everyOfferIsAccountedForExactlyOnce() {
    market.chat("acme/a", "1", "1").chat("acme/b", "1", "1").quality("acme/a", 0.9);
    market.catalog().offer("acme/c").state("acme/c", Attributes.KIND, ModelKind.EMBEDDING);
    market.catalog().offer("acme/d");
    var decision = market.decide(answers());
    int counted =
        (decision.choice().isPresent() ? 1 : 0)
            + decision.alternatives().size()
            + decision.unconfirmed().size()
            + decision.rejected().size();
    assertThat(counted).isEqualTo(4);
    assertThat(broken(decision, "acme/c")).containsExactly(Rule.TASK);
    assertThat(of(decision, "acme/d").standing()).isEqualTo(Standing.UNCONFIRMED);
  }

  @Test
  void aMissingLanguageRejectsAndAdvisesTranslation() {
    market
        .catalog()
        .offer("acme/only")
        .state("acme/only", Attributes.KIND, ModelKind.TEXT_GENERATION)
        .state("acme/only", Attributes.CONTEXT_WINDOW, 4_000L)
        .state("acme/only", Attributes.MAX_OUTPUT, 4_000L)
        .state("acme/only", Attributes.LANGUAGES, TestingMarket.listed("en"))
        .price("acme/only", "on-demand/input=1")
        .price("acme/only", "on-demand/output=1");
    var decision = market.decide(answers());
    assertThat(broken(decision, "acme/only")).containsExactly(Rule.LANGUAGE);
    assertThat(of(decision, "acme/only").violations().getFirst().verdict())
        .isInstanceOfSatisfying(
            Verdict.Violated.class,
            violated -> {
              assertThat(violated.detail()).hasToString("lists en, not es");
              assertThat(violated.remedy())
                  .hasToString("translate to en first and back after (`translation: true`)");
            });
  }

  @Test
  void aBroadClaimCountsForWidelyUsedLanguagesOnly() {
    var claims = List.<LanguageClaim>of(new LanguageClaim.Broad("100+ languages"));
    assertThat(LanguageRule.check(new Language("es"), claims)).isInstanceOf(Verdict.Met.class);
    assertThat(LanguageRule.check(new Language("gl"), claims))
        .isInstanceOf(Verdict.Unconfirmed.class);
    assertThat(LanguageRule.check(new Language("es"), List.of()))
        .isInstanceOf(Verdict.Unconfirmed.class);
  }

  @Test
  void aRetiredModelIsRejectedWithItsSuccessor() {
    market.chat("acme/old", "1", "1");
    market
        .catalog()
        .state(
            "acme/old", Attributes.LIFECYCLE, Lifecycle.parse("|2023-01-01||2025-08-15|acme/new"));
    var decision = market.decide(answers());
    var violated = (Verdict.Violated) of(decision, "acme/old").violations().getFirst().verdict();
    assertThat(violated.detail()).hasToString("reached its end of life on 2025-08-15");
    assertThat(violated.remedy()).hasToString("its successor is acme/new");
  }

  @Test
  void whatWasNotYetLaunchedWasNotOnSale() {
    market.chat("acme/new", "1", "1");
    market.catalog().state("acme/new", Attributes.LIFECYCLE, Lifecycle.parse("|2026-09-01|||"));
    assertThat(broken(market.decide(answers(), "2026-08-25"), "acme/new"))
        .containsExactly(Rule.AS_OF);
    assertThat(broken(market.decide(answers()), "acme/new")).isEmpty();
  }

  @Test
  void aRetirementHorizonNeedsAPublishedDate() {
    market.chat("acme/silent", "1", "1").chat("acme/bound", "1", "1").chat("acme/short", "1", "1");
    market.catalog().state("acme/bound", Attributes.LIFECYCLE, Lifecycle.parse("|||>=2028-01-01|"));
    market.catalog().state("acme/short", Attributes.LIFECYCLE, Lifecycle.parse("|||2027-03-01|"));
    var decision = market.decide(answers().until("2027-06"));
    assertThat(of(decision, "acme/silent").standing()).isEqualTo(Standing.UNCONFIRMED);
    assertThat(choice(decision)).contains("acme/bound");
    assertThat(broken(decision, "acme/short")).containsExactly(Rule.LIFECYCLE);
  }

  @Test
  void anAcceptedGapCountsAsMetAndIsSaid() {
    market.chat("acme/silent", "1", "1");
    var decision = market.decide(answers().until("2027-06").accepting(Rule.LIFECYCLE));
    assertThat(choice(decision)).contains("acme/silent");
  }

  @Test
  void londonIsNotInTheEuAndUnknownRegionsAreNotEither() {
    market.chat("acme/london", "1", "1").chat("acme/dublin", "2", "2").chat("acme/where", "1", "1");
    market
        .catalog()
        .state("acme/london", Attributes.REGIONS, List.of(Availability.inRegion("eu-west-2")));
    market
        .catalog()
        .state("acme/dublin", Attributes.REGIONS, List.of(Availability.inRegion("eu-west-1")));
    var decision = market.decide(answers().in("eu"));
    assertThat(choice(decision)).contains("acme/dublin");
    assertThat(broken(decision, "acme/london")).containsExactly(Rule.REGION);
    assertThat(of(decision, "acme/where").standing()).isEqualTo(Standing.UNCONFIRMED);
  }

  @Test
  void tasksOfOneApplicationKeepTheirOwnLimits() {
    market.chat("acme/london", "1", "1");
    market
        .catalog()
        .state("acme/london", Attributes.REGIONS, List.of(Availability.inRegion("eu-west-2")));
    var requirement = answers().in("eu").and(answers().in("uk"));
    var tasks = market.decide(requirement).tasks();
    assertThat(choice(tasks.getFirst())).isEmpty();
    assertThat(choice(tasks.getLast())).contains("acme/london");
  }

  @Test
  void whatDoesNotFitIsRejectedWithBothNumbers() {
    market.chat("acme/small", "1", "1");
    var decision = market.decide(answers().sizes(127_950, 100));
    assertThat(broken(decision, "acme/small")).containsExactly(Rule.CONTEXT);
    assertThat(broken(market.decide(answers().sizes(10, 8_001)), "acme/small"))
        .containsExactly(Rule.OUTPUT_LIMIT);
  }

  @Test
  void freeIsNotCheap() {
    market.chat("acme/free", "0", "0").chat("acme/paid", "1", "1");
    var decision = market.decide(answers());
    assertThat(choice(decision)).contains("acme/paid");
    assertThat(broken(decision, "acme/free")).contains(Rule.PLAN);
  }

  /** An experiment whose text costs nothing yet, while other uses of it are sold. */
  @Test
  void freeIsNotCheapWhereOnlySomethingElseCosts() {
    market.chat("acme/trial", "0", "0").chat("acme/paid", "1", "1");
    market.catalog().price("acme/trial", "on-demand/audio-input=1");
    var decision = market.decide(answers());
    assertThat(choice(decision)).contains("acme/paid");
    assertThat(broken(decision, "acme/trial")).containsExactly(Rule.PRICE);
  }

  @Test
  void batchIsUsedWhereAllowedAndPublished() {
    market.chat("acme/alpha", "2", "8");
    market.catalog().price("acme/alpha", "batch/input=1").price("acme/alpha", "batch/output=4");
    assertThat(monthly(market.decide(answers()))).isEqualTo("2.8 USD");
    assertThat(monthly(market.decide(answers().batchAllowed()))).isEqualTo("1.4 USD");
  }

  private static Usage oneUnit() {
    var units = new UnitCapacity(Optional.empty(), Optional.empty(), Optional.of(BigDecimal.ONE));
    return Usage.PLAIN.change().capacity(units).build();
  }

  /** 0.001 USD an hour for 730.5 hours against 2.80 USD on demand. */
  @Test
  void capacityIsBoughtWhereItCostsLessThanUse() {
    market.chat("acme/alpha", "2", "8");
    market.catalog().price("acme/alpha", "provisioned/none/base=0.001");
    var decision = market.decide(answers().used(oneUnit()));
    assertThat(monthly(decision)).isEqualTo("0.7305 USD");
    assertThat(decision.reasons().toString())
        .contains("payment: provisioned, no commitment, 74 % less than on demand");
  }

  /** 0.01 USD an hour are 7.305 USD a month; at 0.0028 USD a request that is 2,608.9 of them. */
  @Test
  void theReasonsSayFromWhichVolumeAnotherModeWouldBeCheaper() {
    market.chat("acme/alpha", "2", "8");
    market.catalog().price("acme/alpha", "provisioned/none/base=0.01");
    var decision = market.decide(answers().used(oneUnit()));
    assertThat(monthly(decision)).isEqualTo("2.8 USD");
    assertThat(decision.modes()).hasSize(2);
    assertThat(decision.reasons().toString().replace('\u00a0', ' '))
        .contains(
            "from 2 609 requests a month on, this would be cheaper: provisioned, no commitment");
  }

  @Test
  void aTaskThatNamesATrainingIsServedByCustomisedModelsAlone() {
    market.chat("acme/plain", "1", "1").chat("acme/tuned", "2", "8");
    market
        .catalog()
        .price("acme/tuned", "training/million-tokens=3")
        .price("acme/tuned", "tuned/input=4")
        .price("acme/tuned", "tuned/output=10");
    var tuned = Usage.PLAIN.change().training(Training.ofTokens(1_000_000, 1, 12)).build();
    var decision = market.decide(answers().used(tuned));
    assertThat(choice(decision)).contains("acme/tuned");
    assertThat(monthly(decision)).isEqualTo("5.25 USD"); // 3 / 12 + 4 + 1
    assertThat(of(decision, "acme/plain").missing().toString()).contains("customising");
  }

  private static String monthly(TaskDecision decision) {
    return decision
        .choice()
        .orElseThrow()
        .bill()
        .map(bill -> bill.monthly().toString())
        .toOptional()
        .orElseThrow();
  }

  @Test
  void aBudgetRejectsWhatCostsMore() {
    market.chat("acme/dear", "100", "100");
    var decision = market.decide(answers().budget("50"));
    assertThat(broken(decision, "acme/dear")).containsExactly(Rule.BUDGET);
    assertThat(decision.choice()).isEmpty();
    assertThat(decision.nearestMisses(5)).hasSize(1);
  }

  @Test
  void aPriceOfAnotherDayIsNamedAndNotUsed() {
    market.chat("acme/alpha", "2", "8");
    var decision = market.decide(answers(), "2024-01-01");
    assertThat(decision.choice()).isEmpty();
    assertThat(decision.unconfirmed().getFirst().missing())
        .anySatisfy(missing ->
            assertThat(missing.toString())
                .contains("nearest known input price is 2 USD per 1M on 2026-08-20"));
  }

  /** The cheapest may well be good enough; the next one is so with a probability of 80 %. */
  @Test
  void doubtRanksBehindWhatReachesTheFloor() {
    market.chat("acme/maybe", "1", "4").chat("acme/sure", "2", "8");
    market.doubtful("acme/maybe", 0.6, 0.35).doubtful("acme/sure", 0.6, 0.15);
    var decision = market.decide(answers());
    assertThat(choice(decision)).contains("acme/sure");
    assertThat(decision.alternatives())
        .extracting(one -> one.offer().id().toString())
        .containsExactly("acme/maybe");
  }

  /** Below the floor on average, but not with 80 %: in doubt. Below with 80 %: out. */
  @Test
  void onlyWhatStaysBelowTheFloorIsRejected() {
    market.chat("acme/doubtful", "1", "4").chat("acme/worse", "1", "4");
    market.doubtful("acme/doubtful", 0.45, 0.2).doubtful("acme/worse", 0.3, 0.2);
    var decision = market.decide(answers());
    assertThat(choice(decision)).contains("acme/doubtful");
    assertThat(broken(decision, "acme/worse")).containsExactly(Rule.QUALITY);
    assertThat(decision.reasons().getFirst().toString()).contains("is doubtful");
  }

  /** Each pair of random offers is compared by hand: the oracle of the one pass. */
  @Test
  void theFrontIsWhatNothingDominates() {
    var random = new Random(9);
    for (int round = 0; round < 30; round++) {
      var market = new TestingMarket();
      for (int i = 0; i < 12; i++) {
        market
            .chat("acme/m" + i, String.valueOf(1 + random.nextInt(6)), "8")
            .quality("acme/m" + i, 0.5 + random.nextInt(8) / 16.0);
      }
      var decision = market.decide(answers());
      var all =
          Stream.concat(decision.choice().stream(), decision.alternatives().stream()).toList();
      var front = decision.front();
      assertThat(front).isNotEmpty();
      for (var kept : front) {
        assertThat(all).noneMatch(any -> dominates(any, kept));
      }
      for (var any : all) {
        assertThat(front).anyMatch(kept -> dominates(kept, any) || isAs(kept, any));
      }
    }
  }

  private static boolean dominates(Assessment one, Assessment other) {
    int cost = cost(one).compareTo(cost(other));
    int quality = Double.compare(mean(one), mean(other));
    return cost <= 0 && quality >= 0 && (cost < 0 || quality > 0);
  }

  private static boolean isAs(Assessment one, Assessment other) {
    return cost(one).compareTo(cost(other)) == 0 && mean(one) == mean(other);
  }

  private static BigDecimal cost(Assessment one) {
    return one.bill().toOptional().orElseThrow().monthly().amount();
  }

  private static double mean(Assessment one) {
    return one.quality().toOptional().orElseThrow().mean();
  }

  /** What costs or promises something unknown is beside the front. */
  @Test
  void theUnknownIsBesideTheFront() {
    market.chat("acme/known", "2", "8").chat("acme/unknown", "1", "4").quality("acme/known", 0.8);
    assertThat(market.decide(answers()).front())
        .extracting(one -> one.offer().id().toString())
        .containsExactly("acme/known");
  }

  /** Two models at nearly one price: which is cheaper depends on how each cuts the text. */
  @Test
  void countingEachModelsTokensChangesTheWinner() {
    market.chat("acme/cheap-words", "1", "1").chat("acme/cheap-letters", "1.2", "1");
    market.quality("acme/cheap-words", 0.8).quality("acme/cheap-letters", 0.8);
    var requirement = answers().requirement();

    var stated = market.decide(requirement, Workloads::stated);
    var counted =
        market.decide(
            requirement, task -> offer -> sized(task, offer, "cheap-words", "1600", "1000"));

    assertThat(choice(stated)).contains("acme/cheap-words");
    assertThat(choice(counted)).contains("acme/cheap-letters");
  }

  @Test
  void aWindowThatMayBeTooSmallForAnEstimateIsUnconfirmed() {
    market.chat("acme/alpha", "1", "1");
    var requirement = answers().requirement();

    var surely = market.decide(requirement, task -> _ -> between(task, "100000", "120000"));
    var perhaps = market.decide(requirement, task -> _ -> between(task, "110000", "140000"));
    var never = market.decide(requirement, task -> _ -> between(task, "130000", "140000"));

    assertThat(of(surely, "acme/alpha").standing()).isEqualTo(Standing.ELIGIBLE);
    assertThat(of(perhaps, "acme/alpha").missing()).hasSize(1);
    assertThat(of(never, "acme/alpha").violations())
        .extracting(Finding::rule)
        .containsExactly(Rule.CONTEXT);
  }

  private static Workload sized(Task task, Offer offer, String more, String many, String few) {
    return between(
        task,
        offer.id().model().equals(more) ? many : few,
        offer.id().model().equals(more) ? many : few);
  }

  private static Workload between(Task task, String low, String high) {
    var size =
        new TokenSize(
            new BigDecimal(low),
            new BigDecimal(low),
            new BigDecimal(high),
            new BigDecimal(low),
            new BigDecimal(high),
            List.of(),
            TokenSize.Basis.ESTIMATED,
            Text.verbatim("a test"));
    return new Workload(
        task.volume().perMonth(), size, TokenSize.of(Size.tokens(100)), task.usage());
  }
}
