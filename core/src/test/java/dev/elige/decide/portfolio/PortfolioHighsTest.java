package dev.elige.decide.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.decide.portfolio.PortfolioAnswer.Portfolio;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Problems of the size of a catalog, against a solver of mixed-integer programs that is not ours
 * (HiGHS, Huangfu and Hall 2018). The build does the third of them that is smaller; all thirty run
 * with {@code -Delige.portfolio=all}, which takes minutes.
 */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PortfolioHighsTest {
  private static final int TASKS = 10;
  private static final int STEP = "all".equals(System.getProperty("elige.portfolio")) ? 1 : 3;

  @Test
  void whatIsLeftOfACatalogHasTheSameOptimum() {
    for (int number = 0; number < 30; number += STEP) {
      var problem = problem(number, number % 3 == 0 ? 400 : 2000);
      compare(number + " reduced", problem, Reduced.of(problem));
    }
  }

  @Test
  void leavingOptionsOutLosesNothing() {
    for (int number = 0; number < 6; number += STEP) {
      var problem = problem(number, 100);
      compare(number + " whole", problem, problem);
    }
  }

  /** One to five models, a budget from tight to generous, units that tasks share. */
  private static PortfolioProblem problem(int number, int offers) {
    var limits = Limits.NONE.withModels(1 + number % 5);
    var problem = CatalogProblems.of(100 + number, TASKS, offers, limits);
    return CatalogProblems.withBudget(problem, List.of(1.3, 3.0, 10.0).get(number / 5 % 3));
  }

  private static void compare(String name, PortfolioProblem problem, PortfolioProblem forOracle) {
    long start = System.nanoTime();
    var ours = (Portfolio) PortfolioSolver.solve(problem);
    long between = System.nanoTime();
    double theirs = HighsOracle.greatestValue(forOracle);
    System.out.printf(
        Locale.ROOT,
        "%-12s %7d options, %5d for HiGHS, %d models, %d pools: %.6f in %4d ms, HiGHS %.6f in %5d ms%n",
        name,
        ours.effort().options(),
        forOracle.tasks().stream().mapToInt(List::size).sum(),
        ours.models(),
        ours.purchases().size(),
        ours.value(),
        (between - start) / 1_000_000,
        theirs,
        (System.nanoTime() - between) / 1_000_000);
    assertThat(ours.value()).as(name).isCloseTo(theirs, within(1e-6 * theirs));
  }
}
