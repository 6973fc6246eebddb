package dev.elige.decide.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.decide.portfolio.PortfolioAnswer.Infeasible;
import dev.elige.decide.portfolio.PortfolioAnswer.Pick;
import dev.elige.decide.portfolio.PortfolioAnswer.Portfolio;
import dev.elige.decide.portfolio.PortfolioAnswer.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A travel agency answers travellers, sorts their mail and translates offers. The large model does
 * all three; the small one is not good enough to answer travellers.
 */
class PortfolioSolverTest {
  private static final Option ANSWERS = Option.alone(0, "large", "acme", 400, 90);
  private static final List<Option> MAIL =
      List.of(Option.alone(0, "large", "acme", 120, 95), Option.alone(1, "small", "bolt", 10, 93));
  private static final List<Option> OFFERS =
      List.of(Option.alone(0, "large", "acme", 150, 92), Option.alone(1, "small", "bolt", 30, 85));

  private static PortfolioProblem agency(Aim aim, Limits limits) {
    return PortfolioProblem.of(aim, List.of(List.of(ANSWERS), MAIL, OFFERS), limits);
  }

  private static Portfolio solve(PortfolioProblem problem) {
    return (Portfolio) PortfolioSolver.solve(problem);
  }

  private static Reason reason(PortfolioProblem problem) {
    return ((Infeasible) PortfolioSolver.solve(problem)).reason();
  }

  private static List<String> models(Portfolio portfolio) {
    return portfolio.picks().stream().map(pick -> pick.choice().model()).toList();
  }

  @Test
  void twoModelsBeatOneAndACapOfOneCostsTheDifference() {
    var best = solve(agency(Aim.LEAST_COST, Limits.NONE));
    assertThat(models(best)).containsExactly("large", "small", "small");
    assertThat(best.spending().totalUsd()).isEqualTo(400 + 10 + 30);
    var single = solve(agency(Aim.LEAST_COST, Limits.NONE.withModels(1)));
    assertThat(models(single)).containsOnly("large");
    assertThat(single.spending().totalUsd() - best.spending().totalUsd()).isEqualTo(230);
  }

  @Test
  void aSecondModelMustEarnWhatKeepingItCosts() {
    var cheap = solve(agency(Aim.LEAST_COST, Limits.NONE.withFurther(200, 29)));
    assertThat(cheap.models()).isEqualTo(2);
    assertThat(cheap.spending().totalUsd()).isEqualTo(440 + 200 + 29);
    var dear = solve(agency(Aim.LEAST_COST, Limits.NONE.withFurther(200, 31)));
    assertThat(dear.models()).isEqualTo(1);
    assertThat(dear.spending().furtherModelsUsd()).isZero();
  }

  @Test
  void aBudgetGoesWhereItBuysMost() {
    var problem = agency(Aim.GREATEST_VALUE_WITHIN_BUDGET, Limits.NONE.withBudget(560));
    assertThat(models(solve(problem))).containsExactly("large", "small", "large");
    assertThat(solve(problem).value()).isEqualTo(90 + 93 + 92);
  }

  @Test
  void whatIsWorthMoreThanItCostsIsBought() {
    var best = solve(agency(Aim.GREATEST_NET, Limits.NONE));
    assertThat(best.value() - best.spending().totalUsd()).isEqualTo(90 - 400 + 93 - 10 + 85 - 30);
  }

  @Test
  void unitsAreBoughtWhereTasksTogetherPayForThem() {
    var units = new Pool("units", 10, 5, 20);
    var answers = List.of(ANSWERS, Option.pooled(1, "large", "acme", 90, new PoolUse("units", 6)));
    var mail =
        List.of(MAIL.getFirst(), Option.pooled(1, "large", "acme", 95, new PoolUse("units", 3.5)));
    var both =
        solve(
            new PortfolioProblem(
                Aim.LEAST_COST, List.of(mail, answers), List.of(units), Limits.NONE, false));
    assertThat(both.spending().totalUsd()).isEqualTo(200);
    assertThat(both.purchases())
        .singleElement()
        .satisfies(one -> assertThat(one.tasks()).containsExactly(0, 1));
    var alone =
        solve(
            new PortfolioProblem(
                Aim.LEAST_COST, List.of(mail), List.of(units), Limits.NONE, false));
    assertThat(alone.spending().totalUsd()).as("mail does not fill ten units").isEqualTo(120);
  }

  /** 25 units and then by 50, as one catalog has it: twice 25 is less than once 75. */
  @Test
  void twoSmallPurchasesAreMadeWhereOneWouldCostMore() {
    var units = new Pool("units", 25, 50, 1);
    var task = List.of(Option.pooled(0, "large", "acme", 1, new PoolUse("units", 20)));
    var best =
        solve(
            new PortfolioProblem(
                Aim.LEAST_COST, List.of(task, task), List.of(units), Limits.NONE, false));
    assertThat(units.bought(40)).isEqualTo(75);
    assertThat(best.spending().poolsUsd()).isEqualTo(50);
    assertThat(best.purchases()).hasSize(2);
  }

  @Test
  void aFallbackIsAtAnotherProviderAndOfAModelThatRunsAnyway() {
    var mail = new ArrayList<>(MAIL);
    mail.add(Option.alone(2, "tiny", "acme", 5, 93));
    mail.add(Option.alone(3, "large", "cove", 125, 95));
    var tasks =
        List.of(List.of(ANSWERS, Option.alone(1, "large", "cove", 410, 90)), List.copyOf(mail));
    var best = solve(new PortfolioProblem(Aim.LEAST_COST, tasks, List.of(), Limits.NONE, true));
    assertThat(best.picks())
        .containsExactly(
            new Pick(ANSWERS, Optional.of(tasks.getFirst().get(1))),
            new Pick(mail.get(2), Optional.of(mail.get(3))));
    assertThat(best.spending().totalUsd()).as("fallbacks cost nothing yet").isEqualTo(405);
  }

  @Test
  void theLimitThatLeavesNothingIsNamed() {
    assertThat(reason(agency(Aim.LEAST_COST, Limits.NONE.withBudget(439))))
        .isEqualTo(new Reason.OverBudget(440));
    assertThat(reason(agency(Aim.GREATEST_NET, Limits.NONE.withModels(1).withBudget(440))))
        .isEqualTo(new Reason.OverBudget(670));
    assertThat(reason(PortfolioProblem.of(Aim.LEAST_COST, List.of(MAIL, List.of()), Limits.NONE)))
        .isEqualTo(new Reason.NoOption(1));
    var apart = List.of(List.of(ANSWERS), List.of(MAIL.get(1)));
    assertThat(reason(PortfolioProblem.of(Aim.LEAST_COST, apart, Limits.NONE.withProviders(1))))
        .isEqualTo(new Reason.TooFew());
    assertThat(reason(new PortfolioProblem(Aim.LEAST_COST, apart, List.of(), Limits.NONE, true)))
        .isEqualTo(new Reason.NoFallback(0));
  }

  @Test
  void theOrderOfOptionsDoesNotMatter() {
    for (long seed = 0; seed < 300; seed++) {
      var problem = RandomProblems.of(seed);
      var tasks = new ArrayList<List<Option>>();
      for (var options : problem.tasks()) {
        var shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, new Random(seed));
        tasks.add(shuffled);
      }
      var other =
          new PortfolioProblem(
              problem.aim(), tasks, problem.pools(), problem.limits(), problem.isRedundant());
      assertThat(PortfolioSolver.solve(other)).isEqualTo(PortfolioSolver.solve(problem));
    }
  }

  @Test
  void whatIsNoProblemIsRefused() {
    var many = Collections.nCopies(PortfolioProblem.MOST_TASKS + 1, MAIL);
    assertThatThrownBy(() -> PortfolioProblem.of(Aim.LEAST_COST, many, Limits.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 20 tasks, not for 21");
    var stranger =
        List.of(List.of(Option.pooled(0, "large", "acme", 1, new PoolUse("nowhere", 1))));
    assertThatThrownBy(() -> PortfolioProblem.of(Aim.LEAST_COST, stranger, Limits.NONE))
        .hasMessageContaining("pool nowhere of task 0 must be known");
    assertThatThrownBy(() -> Option.alone(3, "large", "acme", Double.NaN, 1))
        .hasMessage("option 3 must cost 0 USD or more, not NaN");
  }
}
