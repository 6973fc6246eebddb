import dev.elige.decide.portfolio.Aim;
import dev.elige.decide.portfolio.Limits;
import dev.elige.decide.portfolio.Option;
import dev.elige.decide.portfolio.Pool;
import dev.elige.decide.portfolio.PoolUse;
import dev.elige.decide.portfolio.PortfolioAnswer;
import dev.elige.decide.portfolio.PortfolioProblem;
import dev.elige.decide.portfolio.PortfolioSolver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How long the best set of models takes, proof included: ten tasks, three models at most, a budget
 * of four times the cheapest set, five modes of every offer, and units of one offer in five that
 * tasks may share; from a thousand offers to a hundred thousand, in one thread. {@code java -cp
 * ".elige/$(cat .elige/current)/lib/*" bench/Portfolio.java [OFFERS...]}. Prints the first turn and
 * the median of five more, by the wall and by the processor, which tells the same where others use
 * the machine too.
 */
final class Portfolio {
  private static final int TASKS = 10;
  private static final int TURNS = 5;
  private static final int OFFERS_OF_A_MODEL = 5;
  private static final double[] MODES = {1, 0.5, 0.6, 0.75, 0.9};

  private final Random random = new Random(1);
  private final double[] volume = new double[TASKS];
  private final double[] weight = new double[TASKS];
  private final List<List<Option>> options = new ArrayList<>();
  private final List<Pool> pools = new ArrayList<>();

  private Portfolio(int offers) {
    for (int task = 0; task < TASKS; task++) {
      volume[task] = Math.exp(4 + 1.5 * random.nextGaussian());
      weight[task] = 1 + random.nextInt(5);
      options.add(new ArrayList<>());
    }
    for (int model = 0; model < offers / OFFERS_OF_A_MODEL; model++) {
      addModel("model-" + model);
    }
  }

  public static void main(String[] args) {
    int[] sizes =
        args.length == 0
            ? new int[] {1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000}
            : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    for (int offers : sizes) {
      measure(offers, new Portfolio(offers));
    }
  }

  private static void measure(int offers, Portfolio market) {
    var limits = Limits.NONE.withModels(3);
    var cheapest = solve(market.problem(Aim.LEAST_COST, limits));
    var problem =
        market.problem(
            Aim.GREATEST_VALUE_WITHIN_BUDGET,
            limits.withBudget(4 * cheapest.spending().totalUsd()));
    double[] wall = new double[TURNS + 1];
    double[] processor = new double[TURNS + 1];
    PortfolioAnswer.Portfolio best = cheapest;
    for (int turn = 0; turn <= TURNS; turn++) {
      long from = System.nanoTime();
      long fromProcessor = processor();
      best = solve(problem);
      wall[turn] = (System.nanoTime() - from) / 1e6;
      processor[turn] = (processor() - fromProcessor) / 1e6;
    }
    System.out.printf(
        Locale.ROOT,
        "%6d offers, %7d options, %6d pieces: first %5.0f ms, then %5.0f ms, processor %5.0f ms;"
            + " %d models, %d pools, %d parts, %d labels%n",
        offers,
        best.effort().options(),
        best.effort().pieces(),
        wall[0],
        median(wall),
        median(processor),
        best.models(),
        best.purchases().size(),
        best.effort().parts(),
        best.effort().labels());
  }

  private static PortfolioAnswer.Portfolio solve(PortfolioProblem problem) {
    return (PortfolioAnswer.Portfolio) PortfolioSolver.solve(problem);
  }

  private static long processor() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Of all turns but the first. */
  private static double median(double[] turns) {
    double[] sorted = Arrays.copyOfRange(turns, 1, turns.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private PortfolioProblem problem(Aim aim, Limits limits) {
    return new PortfolioProblem(aim, options, pools, limits, false);
  }

  private void addModel(String model) {
    double ability = random.nextGaussian();
    double price = Math.exp(1.2 * ability + random.nextGaussian());
    double[] quality = new double[TASKS];
    for (int task = 0; task < TASKS; task++) {
      quality[task] = 100 / (1 + Math.exp(-ability - 0.5 * random.nextGaussian()));
    }
    for (int offer = 0; offer < OFFERS_OF_A_MODEL; offer++) {
      addOffer(model, price * Math.exp(0.3 * random.nextGaussian()), quality);
    }
  }

  private void addOffer(String model, double price, double[] quality) {
    var provider = "provider-" + random.nextInt(60);
    boolean sellsUnits = random.nextInt(5) == 0;
    double carried = Math.exp(3 + random.nextGaussian());
    var pool = new Pool("pool-" + pools.size(), sellsUnits ? 2 : 1, 1, 0.4 * carried * price);
    pools.add(pool);
    for (int task = 0; task < TASKS; task++) {
      double value = weight[task] * quality[task];
      var list = options.get(task);
      for (double mode : MODES) {
        double usd = volume[task] * price * (mode > 0.6 || task % 3 == 0 ? mode : 1 + mode);
        list.add(Option.alone(list.size(), model, provider, usd, value));
      }
      if (sellsUnits) {
        var use = new PoolUse(pool.id(), volume[task] / carried);
        list.add(Option.pooled(list.size(), model, provider, value, use));
      }
    }
  }
}
