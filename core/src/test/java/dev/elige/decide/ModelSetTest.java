package dev.elige.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Money;
import dev.elige.base.TaskKind;
import dev.elige.catalog.Attributes;
import dev.elige.decide.ModelSet.Single;
import dev.elige.spec.Aim;
import dev.elige.spec.Goal;
import dev.elige.spec.Portfolio;
import dev.elige.spec.Requirement;
import dev.elige.spec.usage.UnitCapacity;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Two tasks of 1,000 requests: the first of 1,000 and 100 tokens, the second of 1,000 and 4,000. At
 * 1 USD per million tokens in and out they cost 1.1 and 5 USD.
 */
class ModelSetTest {
  private final TestingMarket market = new TestingMarket();

  private static TestingRequirement first() {
    return TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "en");
  }

  private static Requirement both(Aim aim) {
    var second = TestingRequirement.of(TaskKind.SUMMARIZATION, "en").sizes(1_000, 4_000);
    return TestingRequirement.aiming(first().and(second), aim);
  }

  private static Requirement within(String budget, Aim aim) {
    var second = TestingRequirement.of(TaskKind.SUMMARIZATION, "en").sizes(1_000, 4_000);
    return TestingRequirement.aiming(first().budget(budget).and(second), aim);
  }

  private static Aim aim(Goal goal, Portfolio portfolio) {
    return new Aim(goal, true, portfolio, Optional.empty());
  }

  private static Portfolio atMost(int models) {
    return new Portfolio(
        Optional.of(models), Optional.empty(), Money.ZERO_USD, Money.ZERO_USD, false);
  }

  private static List<String> choices(Decision decision) {
    return decision.tasks().stream()
        .map(task -> task.choice().map(one -> one.offer().id().toString()).orElse("none"))
        .toList();
  }

  /** By hand: the reader costs 1.2 and 9 USD, the writer 2.05 and 4, the third 1.43 and 6.5. */
  private void specialists() {
    market.chat("acme/reader", "1", "2").quality("acme/reader", 0.7);
    market.chat("acme/writer", "2", "0.5").quality("acme/writer", 0.8);
    market.chat("other/both", "1.3", "1.3").quality("other/both", 0.9);
  }

  @Test
  void eachTaskTakesItsCheapestWhereNothingLimitsTheWhole() {
    market.chat("acme/a", "1", "1").quality("acme/a", 0.7);
    market.chat("acme/b", "2", "2").quality("acme/b", 0.9);
    var decision = market.decide(both(Aim.UNSTATED));
    assertThat(choices(decision)).containsExactly("acme/a", "acme/a");
    assertThat(decision.set().models()).isEqualTo(1);
    Single single = single(decision);
    assertThat(single.isChosen()).isTrue();
    assertThat(single.isEnough()).isTrue();
  }

  /** Two cost 5.20 USD, the writer alone 6.05. */
  @Test
  void aFurtherModelHasToSaveWhatItCostsToKeep() {
    specialists();
    var worth = market.decide(both(aim(Goal.CHEAPEST, keeping("0.5"))));
    assertThat(choices(worth)).containsExactly("acme/reader", "acme/writer");
    assertThat(usd(worth)).isEqualByComparingTo("5.70");
    var dear = market.decide(both(aim(Goal.CHEAPEST, keeping("1"))));
    assertThat(choices(dear)).containsExactly("acme/writer", "acme/writer");
    assertThat(usd(dear)).isEqualByComparingTo("6.05");
  }

  private static Portfolio keeping(String perModel) {
    return new Portfolio(
        Optional.empty(), Optional.empty(), Money.usd(perModel), Money.ZERO_USD, false);
  }

  private static BigDecimal usd(Decision decision) {
    return decision.monthly().toOptional().orElseThrow().amount();
  }

  /** A model that is eligible for one task alone is no model for all. */
  @Test
  void theSingleModelIsEligibleForAllTasks() {
    market.chat("acme/small", "0.1", "0.1").quality("acme/small", 0.9);
    market.catalog().state("acme/small", Attributes.MAX_OUTPUT, 500L);
    market.chat("acme/large", "1", "1").quality("acme/large", 0.9);
    var decision = market.decide(both(Aim.UNSTATED));
    assertThat(choices(decision)).containsExactly("acme/small", "acme/large");
    Single single = single(decision);
    assertThat(single.model().toString()).isEqualTo("acme/large");
    assertThat(single.isEnough()).isFalse();

    var one = market.decide(both(aim(Goal.CHEAPEST, atMost(1))));
    assertThat(choices(one)).containsExactly("acme/large", "acme/large");
    assertThat(one.tasks().getFirst().reasons().getFirst().toString())
        .contains("least cost of all tasks together")
        .contains("alone, acme/small costs 0.11 USD");
  }

  /** The finer model is not eligible for the second task; how much finer it is, is what counts. */
  @Test
  void oneModelIsEnoughWhereSeveralGainLessThanIsUncertain() {
    market.chat("acme/fine", "1", "1").doubtful("acme/fine", 0.82, 0.1);
    market.catalog().state("acme/fine", Attributes.MAX_OUTPUT, 500L);
    market.chat("acme/large", "1", "1").doubtful("acme/large", 0.8, 0.1);
    var alike = market.decide(both(aim(Goal.BEST, Portfolio.FREE)));
    assertThat(choices(alike)).containsExactly("acme/fine", "acme/large");
    assertThat(single(alike).model().toString()).isEqualTo("acme/large");
    assertThat(single(alike).isEnough()).isTrue();
    market.doubtful("acme/large", 0.6, 0.1);
    assertThat(single(market.decide(both(aim(Goal.BEST, Portfolio.FREE)))).isEnough()).isFalse();
  }

  private static Single single(Decision decision) {
    return decision.set().single().toOptional().orElseThrow();
  }

  /** The budget pays for the best at the small task or at the large one, not at both. */
  @Test
  void theBestIsWhatTheBudgetPaysFor() {
    market.chat("acme/fair", "1", "1").quality("acme/fair", 0.5);
    market.chat("acme/fine", "2", "2").quality("acme/fine", 0.8);
    market.chat("acme/best", "10", "10").quality("acme/best", 0.9);
    assertThat(choices(market.decide(both(aim(Goal.BEST, Portfolio.FREE)))))
        .containsExactly("acme/best", "acme/best");
    var within = market.decide(within("21.1", aim(Goal.BEST, Portfolio.FREE)));
    assertThat(choices(within)).containsExactly("acme/best", "acme/fine");
    assertThat(within.withinBudget()).isTrue();
    assertThat(single(within).model().toString()).isEqualTo("acme/fine");
    assertThat(choices(market.decide(within("20", aim(Goal.BEST, Portfolio.FREE)))))
        .containsExactly("acme/fine", "acme/fine");
  }

  @Test
  void whereNothingIsWithinTheBudgetTheCheapestIsShown() {
    market.chat("acme/fair", "1", "1").quality("acme/fair", 0.5);
    market.chat("acme/best", "10", "10").quality("acme/best", 0.9);
    var decision = market.decide(within("6", aim(Goal.BEST, Portfolio.FREE)));
    assertThat(choices(decision)).containsExactly("acme/fair", "acme/fair");
    assertThat(decision.withinBudget()).isFalse();
    assertThat(decision.warnings().toString()).contains("more than the budget");
  }

  /** One model, cheapest here for the first task and there for the second: 5.20 USD as above. */
  @Test
  void aModelAtTwoProvidersIsKeptTwiceOnlyWhereProvidersCostToo() {
    market.chat("here/x", "1", "2").chat("there/x", "2", "0.5").quality("acme/x", 0.7);
    market.catalog().offer("here/x", "acme/x").offer("there/x", "acme/x");
    var once = market.decide(both(aim(Goal.CHEAPEST, keeping("0.1"))));
    assertThat(choices(once)).containsExactly("here/x", "there/x");
    assertThat(once.set().models()).isEqualTo(1);
    assertThat(usd(once)).isEqualByComparingTo("5.20");
    var both =
        new Portfolio(
            Optional.empty(), Optional.empty(), Money.usd("0.1"), Money.usd("0.2"), false);
    var twice = market.decide(both(aim(Goal.CHEAPEST, both)));
    assertThat(choices(twice)).containsExactly("here/x", "there/x");
    assertThat(twice.set().models()).isEqualTo(2);
    assertThat(usd(twice)).isEqualByComparingTo("5.50");
  }

  @Test
  void aFallbackStandsAtAnotherProvider() {
    specialists();
    var redundant =
        new Portfolio(Optional.empty(), Optional.empty(), Money.ZERO_USD, Money.ZERO_USD, true);
    var decision = market.decide(both(aim(Goal.CHEAPEST, redundant)));
    assertThat(decision.tasks())
        .allSatisfy(task ->
            assertThat(task.fallback().map(one -> one.offer().id().toString()))
                .contains("other/both"));
  }

  @Test
  void withoutASecondProviderThereIsNoFallback() {
    market.chat("acme/a", "1", "1").quality("acme/a", 0.7);
    market.chat("acme/b", "2", "2").quality("acme/b", 0.9);
    var redundant =
        new Portfolio(Optional.empty(), Optional.empty(), Money.ZERO_USD, Money.ZERO_USD, true);
    var decision = market.decide(both(aim(Goal.CHEAPEST, redundant)));
    assertThat(decision.isComplete()).isFalse();
    assertThat(decision.set().obstacle().orElseThrow().toString())
        .startsWith("no two providers have an eligible offer for the task first");
  }

  @Test
  void soFewModelsMayNotDo() {
    market.chat("acme/small", "0.1", "0.1").quality("acme/small", 0.9);
    market.catalog().state("acme/small", Attributes.MAX_OUTPUT, 500L);
    market.chat("acme/code", "1", "1", "es").quality("acme/code", 0.9);
    var large = TestingRequirement.of(TaskKind.SUMMARIZATION, "es").sizes(1_000, 1_000);
    var requirement = TestingRequirement.aiming(first().and(large), aim(Goal.CHEAPEST, atMost(1)));
    var decision = market.decide(requirement);
    assertThat(choices(decision)).containsExactly("none", "none");
    assertThat(decision.set().obstacle().orElseThrow().toString()).contains("so few models");
  }

  /** What is doubtful is taken where the limits leave nothing surer. */
  @Test
  void aDoubtfulOfferIsPickedOnlyWhereThereIsNoOtherWay() {
    market.chat("acme/maybe", "0.1", "0.1").doubtful("acme/maybe", 0.6, 0.35);
    market.chat("acme/sure", "1", "1").quality("acme/sure", 0.9);
    var decision = market.decide(both(aim(Goal.CHEAPEST, atMost(1))));
    assertThat(choices(decision)).containsExactly("acme/sure", "acme/sure");
    assertThat(single(decision).model().toString()).isEqualTo("acme/sure");
  }

  /**
   * A request takes 1,000 and 100 tokens; 1,000 a month are 22.8 tokens a minute, so that each task
   * takes 0.23 of a unit of 100 tokens a minute. One unit costs 0.002 x 730.5 = 1.461 USD a month:
   * more than the 1.10 of one task by use, less than the 2.20 of both.
   */
  @Test
  void tasksShareAUnitThatNeitherWouldBuyAlone() {
    market.chat("acme/alpha", "1", "1").quality("acme/alpha", 0.9);
    market.catalog().price("acme/alpha", "provisioned/none/base=0.002");
    var task = TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "en").used(hundredAMinute());
    assertThat(usd(market.decide(task.requirement()))).isEqualByComparingTo("1.1");

    var both = market.decide(task.and(task));
    assertThat(usd(both)).isEqualByComparingTo("1.461");
    assertThat(both.tasks())
        .allSatisfy(one -> {
          var bill = one.choice().orElseThrow().bill().toOptional().orElseThrow();
          assertThat(bill.mode().id()).isEqualTo("provisioned/none");
          assertThat(bill.notes().toString()).contains("Provisioned units that 2 tasks share: 1");
          assertThat(bill.monthly().amount()).isEqualByComparingTo("0.7305");
          assertThat(one.alternatives()).isEmpty();
        });
  }

  private static Usage hundredAMinute() {
    var hundred = Optional.of(new BigDecimal("100"));
    return Usage.PLAIN
        .change()
        .capacity(new UnitCapacity(hundred, hundred, Optional.empty()))
        .build();
  }

  /** Two tasks of the hundredfold volume need 45.7 units together, and 23 each by themselves. */
  @Test
  void sharedUnitsAreRoundedUpOnce() {
    market.chat("acme/alpha", "1", "1").quality("acme/alpha", 0.9);
    market.catalog().price("acme/alpha", "provisioned/none/base=0.0001");
    var task =
        TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "en")
            .sizes(100_000, 4_000)
            .used(hundredAMinute());
    assertThat(usd(market.decide(task.requirement()))).isEqualByComparingTo("1.68015");
    assertThat(usd(market.decide(task.and(task)))).isEqualByComparingTo("3.36030");
  }
}
