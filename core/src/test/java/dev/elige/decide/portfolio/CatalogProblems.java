package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Problems of the size and shape of a catalog: five offers of each model at sixty providers, five
 * modes of each offer; prices of models spread over orders of magnitude and rise with quality,
 * tasks differ a thousandfold in volume. One offer in five also sells units, which tasks may share.
 * Where fallbacks are needed two tasks are sold by one provider alone beside units: there the
 * fallback is that provider, and the choice must be units of another.
 */
final class CatalogProblems {
  private static final int PROVIDERS = 60;
  private static final int OFFERS_OF_A_MODEL = 5;

  /** What batch, cached and the other modes cost of the price on demand. */
  private static final double[] MODES = {1, 0.5, 0.75, 0.9};

  private final Random random;
  private final int tasks;
  private final double[] volume;
  private final double[] weight;
  private final List<List<Option>> options = new ArrayList<>();
  private final List<Pool> pools = new ArrayList<>();

  private final boolean isRedundant;

  private CatalogProblems(long seed, int tasks, boolean isRedundant) {
    this.isRedundant = isRedundant;
    this.random = new Random(seed);
    this.tasks = tasks;
    this.volume = new double[tasks];
    this.weight = new double[tasks];
    for (int task = 0; task < tasks; task++) {
      volume[task] = Math.exp(4 + 1.5 * random.nextGaussian());
      weight[task] = 1 + random.nextInt(5);
      options.add(new ArrayList<>());
    }
  }

  /** A problem of so many tasks and offers, without a budget and without fallbacks. */
  static PortfolioProblem of(long seed, int tasks, int offers, Limits limits) {
    return of(seed, tasks, offers, limits, false);
  }

  /** The same, with fallbacks where they are asked for. */
  static PortfolioProblem of(long seed, int tasks, int offers, Limits limits, boolean isRedundant) {
    var problems = new CatalogProblems(seed, tasks, isRedundant);
    for (int model = 0; model < offers / OFFERS_OF_A_MODEL; model++) {
      problems.addModel("model-" + model);
    }
    return new PortfolioProblem(
        Aim.GREATEST_VALUE_WITHIN_BUDGET, problems.options, problems.pools, limits, isRedundant);
  }

  private void addModel(String model) {
    double ability = random.nextGaussian();
    double price = Math.exp(1.2 * ability + random.nextGaussian());
    double[] quality = new double[tasks];
    for (int task = 0; task < tasks; task++) {
      quality[task] = 100 / (1 + Math.exp(-ability - 0.5 * random.nextGaussian()));
    }
    for (int offer = 0; offer < OFFERS_OF_A_MODEL; offer++) {
      addOffer(model, price * Math.exp(0.3 * random.nextGaussian()), quality);
    }
  }

  private void addOffer(String model, double price, double[] quality) {
    var provider = "provider-" + random.nextInt(PROVIDERS);
    boolean sellsUnits = random.nextInt(5) == 0;
    double carried = Math.exp(3 + random.nextGaussian());
    var pool = new Pool("pool-" + pools.size(), sellsUnits ? 2 : 1, 1, 0.4 * carried * price);
    pools.add(pool);
    for (int task = 0; task < tasks; task++) {
      double value = weight[task] * quality[task];
      double usd = volume[task] * price;
      var list = options.get(task);
      for (double mode : MODES) {
        if (mode > 0.6 || task % 3 == 0) {
          list.add(Option.alone(list.size(), model, seller(task, provider), usd * mode, value));
        }
      }
      if (sellsUnits) {
        var use = new PoolUse(pool.id(), volume[task] / carried);
        list.add(Option.pooled(list.size(), model, provider, value, use));
      }
    }
  }

  /** Who sells an offer to a task beside units. */
  private String seller(int task, String provider) {
    return isRedundant && task % 5 == 0 ? "provider-0" : provider;
  }

  /** The same problem with a budget between the cheapest set and several times that. */
  static PortfolioProblem withBudget(PortfolioProblem problem, double timesTheLeast) {
    var cheapest =
        new PortfolioProblem(
            Aim.LEAST_COST,
            problem.tasks(),
            problem.pools(),
            problem.limits(),
            problem.isRedundant());
    var least = (PortfolioAnswer.Portfolio) PortfolioSolver.solve(cheapest);
    double budget = timesTheLeast * least.spending().totalUsd();
    return problem.withLimits(problem.limits().withBudget(budget));
  }
}
