package dev.elige.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Money;
import dev.elige.base.TaskKind;
import dev.elige.spec.Aim;
import dev.elige.spec.Goal;
import dev.elige.spec.Portfolio;
import dev.elige.spec.QualityWish;
import dev.elige.spec.Requirement;
import dev.elige.spec.Worth;
import dev.elige.spec.usage.Translation;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 1,000 requests of 1,000 and 100 tokens: 1.1 USD a month at 1 USD per million tokens. */
class GoalTest {
  private final TestingMarket market = new TestingMarket();

  private static Requirement answers(Goal goal, QualityWish wish) {
    var task = TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "en").requirement();
    return TestingRequirement.wishing(
        TestingRequirement.aiming(task, new Aim(goal, true, Portfolio.FREE, Optional.empty())),
        wish);
  }

  private static QualityWish worth(String right, String wrong) {
    var worth = new Worth(Money.usd(right), Money.usd(wrong));
    return new QualityWish(Optional.empty(), 0.8, 1, Optional.of(worth));
  }

  private static QualityWish surely(double confidence) {
    return new QualityWish(Optional.of(0.5), confidence, 1, Optional.empty());
  }

  private String choice(Requirement requirement) {
    return first(requirement).choice().orElseThrow().offer().id().model();
  }

  private TaskDecision first(Requirement requirement) {
    return market.decide(requirement).tasks().getFirst();
  }

  private void cheapAndGood() {
    market.chat("acme/cheap", "1", "1").quality("acme/cheap", 0.5);
    market.chat("acme/good", "5", "5").quality("acme/good", 0.8);
  }

  /** Right in 8 of 10: 1,000 x (0.8 x 0.02 - 0.2 x 0.05) - 5.5 = 0.5; the other loses 16.1. */
  @Test
  void valueIsWhatRightAnswersAreWorthLessWhatWrongOnesAndTheModelCost() {
    cheapAndGood();
    var task = first(answers(Goal.VALUE, worth("0.02", "0.05")));
    var choice = task.choice().orElseThrow();
    assertThat(choice.offer().id().model()).isEqualTo("good");
    assertThat(net(choice)).isEqualByComparingTo("0.5");
    assertThat(net(task.alternatives().getFirst())).isEqualByComparingTo("-16.1");
    assertThat(task.reasons().getFirst().toString())
        .isEqualTo(
            "the greatest expected value of 2 eligible offers: 0.5 USD a month after its cost");
  }

  private static BigDecimal net(Assessment one) {
    return one.net().orElseThrow().toOptional().orElseThrow().amount();
  }

  /** 1,000 x 0.3 more right answers at 0.01 USD do not pay for 4.4 USD more. */
  @Test
  void whereAnswersAreWorthLittleTheCheapBringsMore() {
    cheapAndGood();
    assertThat(choice(answers(Goal.VALUE, worth("0.01", "0")))).isEqualTo("cheap");
    assertThat(choice(answers(Goal.VALUE, worth("0.02", "0")))).isEqualTo("good");
  }

  @Test
  void theBestIsTakenWhateverItCosts() {
    cheapAndGood();
    market.chat("acme/weak", "0.1", "0.1").quality("acme/weak", 0.1);
    assertThat(choice(answers(Goal.BEST, worth("1", "0")))).isEqualTo("good");
  }

  /** No floor was stated, so none keeps the weak one from what it is worth. */
  @Test
  void valueKnowsNoFloorButAStatedOne() {
    market.chat("acme/weak", "0.1", "0.1").quality("acme/weak", 0.1);
    assertThat(choice(answers(Goal.VALUE, worth("0.02", "0")))).isEqualTo("weak");
    assertThat(first(answers(Goal.CHEAPEST, surely(0.8))).choice()).isEmpty();
  }

  /** 0.6 with 90 % between 0.25 and 0.95 reaches 0.5 with about 68 %. */
  @Test
  void howSurelyTheFloorIsToBeReachedIsTheUsersToSay() {
    market.chat("acme/maybe", "1", "1").doubtful("acme/maybe", 0.6, 0.35);
    market.chat("acme/sure", "2", "2").doubtful("acme/sure", 0.6, 0.15);
    assertThat(choice(answers(Goal.CHEAPEST, surely(0.6)))).isEqualTo("maybe");
    assertThat(choice(answers(Goal.CHEAPEST, surely(0.8)))).isEqualTo("sure");
    var task = first(answers(Goal.CHEAPEST, surely(0.95)));
    assertThat(task.reasons().getFirst().toString()).contains("is doubtful");
  }

  /**
   * How many answers stay right behind a translation is not known, and that is not nothing: by
   * itself or in a set, such an offer does not win over one that is known to lose money.
   */
  @Test
  void whatAnOfferBringsIsNotNothingWhereItIsNotKnown() {
    market.chat("acme/english", "0.1", "0.1", "en").quality("acme/english", 0.9);
    market.chat("acme/spanish", "9", "9").quality("acme/spanish", 0.9);
    var road =
        Usage.PLAIN
            .change()
            .translation(
                new Translation(new BigDecimal("0.01"), BigDecimal.valueOf(4), Optional.of(0.1)))
            .build();
    var task = TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "es").used(road);
    var wish = worth("0.0001", "0.01");
    for (var one : List.of(task.requirement(), task.budget("100").and(task))) {
      var aim = new Aim(Goal.VALUE, true, Portfolio.FREE, Optional.empty());
      var asked = TestingRequirement.wishing(TestingRequirement.aiming(one, aim), wish);
      assertThat(choice(asked)).isEqualTo("spanish");
      assertThat(net(first(asked).choice().orElseThrow())).isNegative();
    }
    var pair =
        TestingRequirement.aiming(
            task.and(task), new Aim(Goal.VALUE, true, Portfolio.FREE, Optional.empty()));
    var single = market.decide(TestingRequirement.wishing(pair, wish)).set().single();
    assertThat(single.toOptional().orElseThrow().model().toString()).isEqualTo("acme/spanish");
  }
}
