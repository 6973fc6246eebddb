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
 * (HiGHS, Huangfu and Hall 2018): caps on models, on providers and on both, what further ones cost,
 * and fallbacks. The build does the third of them that is smaller; all thirty run with {@code
 * -Delige.portfolio=all}, which takes minutes. Seven of them are the built-in catalog's own bills.
 */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PortfolioHighsTest {
  private static final int TASKS = 10;
  private static final int STEP = "all".equals(System.getProperty("elige.portfolio")) ? 1 : 3;

  /** What is limited, or costs; three problems in a row have the same. */
  private enum Kind {
    MODELS,
    PROVIDERS,
    BOTH,
    UPKEEP,
    BOTH_WITH_UPKEEP,
    FALLBACK;

    Limits limits(int number) {
      int most = 1 + number % 5;
      return switch (this) {
        case MODELS -> Limits.NONE.withModels(most);
        case PROVIDERS -> Limits.NONE.withProviders(most);
        case BOTH -> Limits.NONE.withModels(1 + most).withProviders(1 + number % 2);
        case UPKEEP -> Limits.NONE.withFurther(40, 0);
        case BOTH_WITH_UPKEEP -> Limits.NONE.withModels(3).withProviders(2).withFurther(30, 60);
        case FALLBACK -> Limits.NONE.withProviders(2 + most).withFurther(0, 20);
      };
    }
  }

  @Test
  void whatIsLeftOfACatalogHasTheSameOptimum() {
    for (int number = 0; number < 30; number += STEP) {
      var problem = problem(number, number % 3 == 0 ? 400 : 2000);
      compare(name(number) + " reduced", problem, Reduced.of(problem));
    }
  }

  @Test
  void leavingOptionsOutLosesNothing() {
    for (int number = 0; number < 18; number += STEP) {
      if (!isReal(number)) {
        var problem = problem(number, 100);
        compare(name(number) + " whole", problem, problem);
      }
    }
  }

  /** Without the rule the tasks that one provider sells alone would be bought there. */
  @Test
  void theRuleOfFallbacksIsFelt() {
    var problem = problem(15, 400);
    var careless =
        new PortfolioProblem(
            problem.aim(), problem.tasks(), problem.pools(), problem.limits(), false);
    assertThat(solved(careless).value()).isGreaterThan(solved(problem).value());
  }

  private static Kind kind(int number) {
    return Kind.values()[number / 3 % Kind.values().length];
  }

  private static String name(int number) {
    return "%2d %s%s"
        .formatted(
            number,
            isReal(number) ? "catalog " : "",
            kind(number).name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** A budget from tight to generous, units that tasks share; every third by another aim. */
  private static PortfolioProblem problem(int number, int offers) {
    var kind = kind(number);
    boolean isRedundant = kind == Kind.FALLBACK;
    var limits = kind.limits(number);
    var problem =
        isReal(number)
            ? RealProblems.of(limits, isRedundant)
            : CatalogProblems.of(100 + number, TASKS, offers, limits, isRedundant);
    return CatalogProblems.withBudget(
        aimedAt(problem, aim(number)), List.of(1.3, 3.0, 10.0).get((number / 5 + number / 7) % 3));
  }

  /** Of each kind one, and one more that the build does. */
  private static boolean isReal(int number) {
    return number == 21 || (number < 18 && number % 3 == 2);
  }

  private static Aim aim(int number) {
    return switch (number % 10) {
      case 4 -> Aim.GREATEST_NET;
      case 7 -> Aim.LEAST_COST;
      default -> Aim.GREATEST_VALUE_WITHIN_BUDGET;
    };
  }

  private static PortfolioProblem aimedAt(PortfolioProblem problem, Aim aim) {
    return new PortfolioProblem(
        aim, problem.tasks(), problem.pools(), problem.limits(), problem.isRedundant());
  }

  private static Portfolio solved(PortfolioProblem problem) {
    return (Portfolio) PortfolioSolver.solve(problem);
  }

  private static double objective(PortfolioProblem problem, Portfolio found) {
    return switch (problem.aim()) {
      case LEAST_COST -> -found.spending().totalUsd();
      case GREATEST_VALUE_WITHIN_BUDGET -> found.value();
      case GREATEST_NET -> found.value() - found.spending().totalUsd();
    };
  }

  private static void compare(String name, PortfolioProblem problem, PortfolioProblem forOracle) {
    long start = System.nanoTime();
    var found = solved(problem);
    long between = System.nanoTime();
    double ours = objective(problem, found);
    double theirs = HighsOracle.optimum(forOracle, problem.tasks());
    System.out.printf(
        Locale.ROOT,
        "%-33s %7d options, %5d for HiGHS, %d models, %d providers, %d pools: %.6f in %4d ms,"
            + " HiGHS %.6f in %5d ms%n",
        name,
        found.effort().options(),
        forOracle.tasks().stream().mapToInt(List::size).sum(),
        found.models(),
        found.providers(),
        found.purchases().size(),
        ours,
        (between - start) / 1_000_000,
        theirs,
        (System.nanoTime() - between) / 1_000_000);
    assertThat(ours).as(name).isCloseTo(theirs, within(1e-6 * Math.abs(theirs)));
  }
}
