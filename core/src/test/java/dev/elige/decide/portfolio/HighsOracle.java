package dev.elige.decide.portfolio;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The optimum told by HiGHS: a mixed-integer program with one binary for each option, model and
 * provider, whole numbers of increments for each pool, and where fallbacks are needed one binary
 * for each provider that may stand in for a task. It knows the problem from its documentation
 * alone. Pools have a minimum that is a multiple of their increment here, so that one purchase is
 * always as cheap as two.
 */
final class HighsOracle {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private final PortfolioProblem problem;
  private final MPSolver solver;
  private final MPObjective objective;
  private final MPConstraint budget;
  private final Counted models;
  private final Counted providers;
  private final Map<String, MPConstraint> shared = new HashMap<>();
  private final Map<String, MPVariable> bought = new HashMap<>();

  private HighsOracle(PortfolioProblem problem, List<List<Option>> standIns) {
    Loader.loadNativeLibraries();
    this.problem = problem;
    var limits = problem.limits();
    solver = MPSolver.createSolver("HIGHS");
    objective = solver.objective();
    objective.setMaximization();
    double first = limits.furtherModelUsd() + limits.furtherProviderUsd();
    objective.setOffset(-first * perUsd());
    budget = solver.makeConstraint(-INFINITY, limits.budgetUsd().orElse(INFINITY) + first);
    models = new Counted(limits.models().orElse(99), limits.furtherModelUsd());
    providers = new Counted(limits.providers().orElse(99), limits.furtherProviderUsd());
    problem.pools().forEach(this::addPool);
    for (int task = 0; task < problem.tasks().size(); task++) {
      addTask(problem.tasks().get(task), standIns.get(task));
    }
  }

  /**
   * What the best set is best at, proven to a relative gap of a billionth: its value, its value
   * less its cost, or its cost with a minus.
   *
   * @param standIns the options of each task that may stand in as a fallback
   */
  static double optimum(PortfolioProblem problem, List<List<Option>> standIns) {
    var oracle = new HighsOracle(problem, standIns);
    var parameters = new MPSolverParameters();
    parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 1e-9);
    var status = oracle.solver.solve(parameters);
    if (status != MPSolver.ResultStatus.OPTIMAL) {
      throw new IllegalStateException("HiGHS ends with " + status);
    }
    return oracle.objective.value();
  }

  /** What a dollar adds to the objective. */
  private double perUsd() {
    return problem.aim() == Aim.GREATEST_VALUE_WITHIN_BUDGET ? 0 : -1;
  }

  private void charge(MPVariable variable, double usd, double value) {
    budget.setCoefficient(variable, usd);
    objective.setCoefficient(
        variable, perUsd() * usd + (problem.aim() == Aim.LEAST_COST ? 0 : value));
  }

  /** Models, or providers: at most so many, and each is paid; the first is paid back. */
  private final class Counted {
    private final MPConstraint most;
    private final double usd;
    private final Map<String, MPVariable> used = new HashMap<>();

    Counted(int most, double usd) {
      this.most = solver.makeConstraint(0, most);
      this.usd = usd;
    }

    /** Options of one task of which at most one is taken may be so only if their key is used. */
    MPConstraint onlyIfUsed(String key) {
      var constraint = solver.makeConstraint(0, INFINITY);
      constraint.setCoefficient(used.computeIfAbsent(key, _ -> newKey()), 1);
      return constraint;
    }

    private MPVariable newKey() {
      var isUsed = solver.makeBoolVar("");
      most.setCoefficient(isUsed, 1);
      charge(isUsed, usd, 0);
      return isUsed;
    }
  }

  /** A model at two providers is two where both models and providers are limited, or cost. */
  private String model(Option option) {
    var limits = problem.limits();
    int tasks = problem.tasks().size();
    boolean bothMatter =
        (limits.models().orElse(tasks) < tasks || limits.furtherModelUsd() > 0)
            && (limits.providers().orElse(tasks) < tasks || limits.furtherProviderUsd() > 0);
    return bothMatter ? option.model() + " at " + option.provider() : option.model();
  }

  /** Units are bought in increments, the minimum of them at least if any. */
  private void addPool(Pool pool) {
    var increments = solver.makeIntVar(0, 1e6, "");
    var isBought = solver.makeBoolVar("");
    var atLeast = solver.makeConstraint(0, INFINITY);
    atLeast.setCoefficient(increments, pool.increment());
    atLeast.setCoefficient(isBought, -pool.minimum());
    charge(increments, pool.increment() * pool.unitUsd(), 0);
    var enough = solver.makeConstraint(0, INFINITY);
    enough.setCoefficient(increments, pool.increment());
    shared.put(pool.id(), enough);
    bought.put(pool.id(), isBought);
  }

  private void addTask(List<Option> options, List<Option> standIns) {
    var one = solver.makeConstraint(1, 1);
    Map<String, MPConstraint> byModel = new HashMap<>();
    Map<String, MPConstraint> byProvider = new HashMap<>();
    Map<String, List<MPVariable>> atProvider = new HashMap<>();
    for (var option : options) {
      var taken = solver.makeBoolVar("");
      one.setCoefficient(taken, 1);
      charge(taken, option.monthlyUsd(), option.value());
      byModel.computeIfAbsent(model(option), models::onlyIfUsed).setCoefficient(taken, -1);
      byProvider
          .computeIfAbsent(option.provider(), providers::onlyIfUsed)
          .setCoefficient(taken, -1);
      atProvider.computeIfAbsent(option.provider(), _ -> new ArrayList<>()).add(taken);
      option.pool().ifPresent(use -> share(taken, use));
    }
    if (problem.isRedundant()) {
      addFallback(standIns, atProvider);
    }
  }

  /** A second pick, paid alone, at a provider that the first is not taken from. */
  private void addFallback(List<Option> standIns, Map<String, List<MPVariable>> atProvider) {
    var one = solver.makeConstraint(1, 1);
    Map<String, MPVariable> standing = new HashMap<>();
    for (var option : standIns) {
      if (option.pool().isEmpty()) {
        standing.computeIfAbsent(option.provider(), _ -> solver.makeBoolVar(""));
      }
    }
    standing.forEach((provider, standsIn) -> {
      one.setCoefficient(standsIn, 1);
      var notBoth = solver.makeConstraint(0, 1);
      notBoth.setCoefficient(standsIn, 1);
      atProvider
          .getOrDefault(provider, List.of())
          .forEach(taken -> notBoth.setCoefficient(taken, 1));
    });
  }

  private void share(MPVariable taken, PoolUse use) {
    Objects.requireNonNull(shared.get(use.pool())).setCoefficient(taken, -use.units());
    var onlyIfBought = solver.makeConstraint(0, INFINITY);
    onlyIfBought.setCoefficient(Objects.requireNonNull(bought.get(use.pool())), 1);
    onlyIfBought.setCoefficient(taken, -1);
  }
}
