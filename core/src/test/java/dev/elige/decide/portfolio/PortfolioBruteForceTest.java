package dev.elige.decide.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.decide.portfolio.PortfolioAnswer.Infeasible;
import dev.elige.decide.portfolio.PortfolioAnswer.Pick;
import dev.elige.decide.portfolio.PortfolioAnswer.Portfolio;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two thousand small problems with every kind of limit, against trying every choice. */
class PortfolioBruteForceTest {
  private static final int PROBLEMS = 2000;

  private static List<Option> choices(Portfolio portfolio) {
    return portfolio.picks().stream().map(Pick::choice).toList();
  }

  @Test
  void theAnswerIsThatOfTryingEveryChoice() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      check(RandomProblems.of(seed), "problem " + seed);
    }
  }

  private static void check(PortfolioProblem problem, String name) {
    var best = BruteForce.best(problem);
    var answer = PortfolioSolver.solve(problem);
    assertThat(answer instanceof Portfolio).as(name).isEqualTo(best.isPresent());
    if (answer instanceof Portfolio portfolio) {
      var sums = BruteForce.sums(problem, choices(portfolio)).orElseThrow();
      assertThat(portfolio.value()).as(name).isCloseTo(best.get().value(), within(1e-9));
      assertThat(portfolio.spending().totalUsd())
          .as(name)
          .isCloseTo(best.get().usd(), within(1e-9));
      assertThat(sums.value()).as(name).isCloseTo(portfolio.value(), within(1e-9));
      assertThat(sums.usd()).as(name).isCloseTo(portfolio.spending().totalUsd(), within(1e-9));
    }
  }

  @Test
  void theyAreOfAllKinds() {
    var kinds = new HashSet<String>();
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = RandomProblems.of(seed);
      kinds.add(
          problem.aim()
              + (PortfolioSolver.solve(problem) instanceof Infeasible(var reason)
                  ? " " + reason.getClass().getSimpleName()
                  : ""));
    }
    assertThat(kinds)
        .hasSize(15)
        .contains("LEAST_COST TooFew", "GREATEST_NET OverBudget", "GREATEST_NET NoFallback");
  }
}
