package dev.elige.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.TaskKind;
import dev.elige.decide.change.Change;
import dev.elige.decide.change.Changes;
import dev.elige.decide.change.TaskChange;
import dev.elige.spec.Aim;
import dev.elige.spec.Goal;
import dev.elige.spec.Portfolio;
import dev.elige.spec.QualityWish;
import dev.elige.spec.Requirement;
import dev.elige.spec.Worth;
import dev.elige.spec.usage.UnitCapacity;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Smallest changes of choices for all tasks together, worked out with pencil and paper. */
class JointChangesByHandTest {
  private final TestingMarket market = new TestingMarket();

  /**
   * The first task reads 1,000 times 1,000 tokens and writes a tenth, the second the other way
   * round.
   */
  private static Requirement mirrored(Aim aim) {
    var first = TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "en").sizes(1_000, 100);
    var second = TestingRequirement.of(TaskKind.SUMMARIZATION, "en").sizes(100, 1_000);
    return TestingRequirement.aiming(first.and(second), aim);
  }

  private static Aim models(Goal goal, int most, String further) {
    var portfolio =
        new Portfolio(
            Optional.of(most), Optional.empty(), Money.usd(further), Money.ZERO_USD, false);
    return new Aim(goal, true, portfolio, Optional.empty());
  }

  private TaskChange changes(Requirement requirement, int task) {
    var decider = market.decider(TestingMarket.TODAY);
    var decision = decider.decide(requirement, true);
    return Changes.of(decider, decision).of(task) instanceof Known<TaskChange>(var change)
        ? change
        : new TaskChange("unknown", List.of(), List.of());
  }

  private static <T extends Change> T changeOf(TaskChange change, String model, Class<T> kind) {
    return change.options().stream()
        .filter(one -> one.offer().offer().id().model().equals(model))
        .flatMap(one -> one.changes().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Change> T turnOf(TaskChange change, Class<T> kind) {
    return change.turns().stream()
        .map(turn -> turn.change())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private void readersAndWriters() {
    market.chat("acme/reader", "1", "10").quality("acme/reader", 0.8);
    market.chat("acme/writer", "10", "1.5").quality("acme/writer", 0.8);
  }

  /**
   * Alone: 2 + 10.1 = 12.1 USD for the reader, 10.15 + 2.5 = 12.65 for the writer; all its prices
   * times 12.1 / 12.65 make it the one.
   */
  @Test
  void theOneModelForAllTasksHasToBecomeCheaperAtAllOfThem() {
    readersAndWriters();
    for (int task = 0; task < 2; task++) {
      var change = changes(mirrored(models(Goal.CHEAPEST, 1, "0")), task);
      assertThat(changeOf(change, "writer", Change.Prices.class).factor().doubleValue())
          .isEqualTo(12.1 / 12.65, within(0.0003));
      assertThat(turnOf(change, Change.Prices.class).factor().doubleValue())
          .isEqualTo(12.65 / 12.1, within(0.0003));
    }
  }

  /** The reader for all costs 12.1 USD; beside a writer of 4 that is kept for 8 it costs 2. */
  @Test
  void whatASecondModelCostsToKeepHasToBeSavedByItsPrice() {
    market.chat("acme/reader", "1", "10").quality("acme/reader", 0.8);
    market.chat("acme/writer", "30", "1").quality("acme/writer", 0.8);
    var change = changes(mirrored(models(Goal.CHEAPEST, 2, "8")), 1);
    var cut = changeOf(change, "writer", Change.Prices.class);
    assertThat(cut.factor().doubleValue()).isEqualTo(2.1 / 4, within(0.003));
    assertThat(cut.usd().doubleValue()).isEqualTo(-1.9, within(0.01));
  }

  /**
   * 7 USD pay for two of 0.7 (3.3 USD each), or for one of 0.8 (5.5) beside one of 0.5 (1.1): 1.4
   * against 1.3. So it lacks 0.1, the one of 0.7 may lose as much, and with 8.8 USD it is taken.
   */
  @Test
  void withinABudgetQualityIsMissingByWhatTheOthersLose() {
    market.chat("acme/cheap", "1", "1").quality("acme/cheap", 0.5);
    market.chat("acme/middle", "3", "3").quality("acme/middle", 0.7);
    market.chat("acme/good", "5", "5").quality("acme/good", 0.8);
    var first = TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "en").budget("7");
    var second = TestingRequirement.of(TaskKind.SUMMARIZATION, "en").budget("7");
    var requirement =
        TestingRequirement.aiming(
            first.and(second), new Aim(Goal.BEST, true, Portfolio.FREE, Optional.empty()));
    var change = changes(requirement, 0);
    var lacking = changeOf(change, "good", Change.Expected.class);
    assertThat(lacking.from()).contains(0.8);
    assertThat(lacking.to()).isEqualTo(0.9, within(0.0005));
    assertThat(turnOf(change, Change.Expected.class).to()).isEqualTo(0.6, within(0.0005));
    assertThat(List.of(totalBudget(change, "good"), totalBudget(changes(requirement, 1), "good")))
        .allSatisfy(budget -> assertThat(budget).isGreaterThanOrEqualTo(8.8))
        .anySatisfy(budget -> assertThat(budget).isEqualTo(8.8, within(0.02)));
  }

  private static double totalBudget(TaskChange change, String model) {
    return changeOf(change, model, Change.TotalBudget.class).to().amount().doubleValue();
  }

  /**
   * 1,000 x (0.8 x 0.02 - 0.2 x 0.05) - 5.5 = 0.5 USD; for the cheap 70 x share - 50 - 1.1 is as
   * much where 51.6 of 70 answers are right.
   */
  @Test
  void valueIsMissingByTheShareOfRightAnswers() {
    market.chat("acme/cheap", "1", "1").quality("acme/cheap", 0.5);
    market.chat("acme/good", "5", "5").quality("acme/good", 0.8);
    var wish =
        new QualityWish(
            Optional.empty(), 0.8, 1, Optional.of(new Worth(Money.usd("0.02"), Money.usd("0.05"))));
    var task = TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "en").requirement();
    var aim = new Aim(Goal.VALUE, true, Portfolio.FREE, Optional.empty());
    var requirement = TestingRequirement.wishing(TestingRequirement.aiming(task, aim), wish);
    var right = changeOf(changes(requirement, 0), "cheap", Change.RightAnswers.class);
    assertThat(right.from()).isEqualTo(0.5, within(1e-9));
    assertThat(right.to()).isEqualTo(51.6 / 70, within(0.002)).isGreaterThan(51.6 / 70);
  }

  /**
   * One unit for both tasks costs 0.002 x 730.5 = 1.461 USD, the other model 0.88 by use at each:
   * it has to cost 1.461 / 1.76 of that, and the unit may cost 1.76 / 1.461 as much.
   */
  @Test
  void aUnitThatTasksShareIsHeldAgainstBothOfThem() {
    market.chat("acme/units", "1", "1").quality("acme/units", 0.9);
    market.catalog().price("acme/units", "provisioned/none/base=0.002");
    market.chat("acme/plain", "0.8", "0.8").quality("acme/plain", 0.9);
    var hundred = Optional.of(new BigDecimal("100"));
    var usage =
        Usage.PLAIN.change().capacity(new UnitCapacity(hundred, hundred, Optional.empty())).build();
    var task = TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "en").used(usage);
    var change = changes(task.and(task), 0);
    assertThat(changeOf(change, "plain", Change.Prices.class).factor().doubleValue())
        .isEqualTo(1.461 / 1.76, within(0.003));
    assertThat(turnOf(change, Change.Prices.class).factor().doubleValue())
        .isEqualTo(1.76 / 1.461, within(0.003));
  }
}
