package dev.elige.decide.portfolio;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The greatest value within a budget, told by HiGHS: a mixed-integer program with one binary for
 * each option and model, and whole numbers of increments for each pool. Pools have a minimum that
 * is a multiple of their increment here, so that one purchase is always as cheap as two.
 */
final class HighsOracle {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private final MPSolver solver;
  private final MPObjective objective;
  private final MPConstraint budget;
  private final MPConstraint models;
  private final Map<String, MPVariable> used = new HashMap<>();
  private final Map<String, MPConstraint> shared = new HashMap<>();
  private final Map<String, MPVariable> bought = new HashMap<>();

  private HighsOracle(PortfolioProblem problem) {
    Loader.loadNativeLibraries();
    solver = MPSolver.createSolver("HIGHS");
    objective = solver.objective();
    objective.setMaximization();
    budget =
        solver.makeConstraint(-INFINITY, problem.limits().budgetUsd().orElse(INFINITY), "budget");
    models = solver.makeConstraint(0, problem.limits().models().orElse(99), "models");
    problem.pools().forEach(this::addPool);
    problem.tasks().forEach(this::addTask);
  }

  /** The optimum, proven to a relative gap of a billionth. */
  static double greatestValue(PortfolioProblem problem) {
    var oracle = new HighsOracle(problem);
    var parameters = new MPSolverParameters();
    parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 1e-9);
    var status = oracle.solver.solve(parameters);
    if (status != MPSolver.ResultStatus.OPTIMAL) {
      throw new IllegalStateException("HiGHS ends with " + status);
    }
    return oracle.objective.value();
  }

  /** Units are bought in increments, the minimum of them at least if any. */
  private void addPool(Pool pool) {
    var increments = solver.makeIntVar(0, 1e6, "");
    var isBought = solver.makeBoolVar("");
    var atLeast = solver.makeConstraint(0, INFINITY, "");
    atLeast.setCoefficient(increments, pool.increment());
    atLeast.setCoefficient(isBought, -pool.minimum());
    budget.setCoefficient(increments, pool.increment() * pool.unitUsd());
    var enough = solver.makeConstraint(0, INFINITY, "");
    enough.setCoefficient(increments, pool.increment());
    shared.put(pool.id(), enough);
    bought.put(pool.id(), isBought);
  }

  private void addTask(List<Option> options) {
    var one = solver.makeConstraint(1, 1, "");
    Map<String, MPConstraint> byModel = new HashMap<>();
    for (var option : options) {
      var taken = solver.makeBoolVar("");
      one.setCoefficient(taken, 1);
      objective.setCoefficient(taken, option.value());
      budget.setCoefficient(taken, option.monthlyUsd());
      byModel.computeIfAbsent(option.model(), this::onlyIfUsed).setCoefficient(taken, -1);
      option.pool().ifPresent(use -> share(taken, use));
    }
  }

  private MPConstraint onlyIfUsed(String model) {
    var constraint = solver.makeConstraint(0, INFINITY, "");
    var isUsed = used.computeIfAbsent(model, _ -> newModel());
    constraint.setCoefficient(isUsed, 1);
    return constraint;
  }

  private MPVariable newModel() {
    var isUsed = solver.makeBoolVar("");
    models.setCoefficient(isUsed, 1);
    return isUsed;
  }

  private void share(MPVariable taken, PoolUse use) {
    Objects.requireNonNull(shared.get(use.pool())).setCoefficient(taken, -use.units());
    var onlyIfBought = solver.makeConstraint(0, INFINITY, "");
    onlyIfBought.setCoefficient(Objects.requireNonNull(bought.get(use.pool())), 1);
    onlyIfBought.setCoefficient(taken, -1);
  }
}
