package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Small problems with everything in them. Half of them have amounts in eighths, whose sums are
 * exact and tie often.
 */
final class RandomProblems {
  private final Random random;
  private final boolean isCoarse;
  private final List<Pool> pools = new ArrayList<>();

  private RandomProblems(long seed) {
    random = new Random(seed);
    isCoarse = seed % 2 == 0;
  }

  static PortfolioProblem of(long seed) {
    return new RandomProblems(seed).problem();
  }

  private PortfolioProblem problem() {
    int tasks = 2 + random.nextInt(3);
    for (int pool = 0; pool < 6; pool++) {
      double increment = 1 + random.nextInt(3);
      pools.add(new Pool("p" + pool, 1 + random.nextInt(4), increment, amount(3)));
    }
    var options = new ArrayList<List<Option>>();
    for (int task = 0; task < tasks; task++) {
      options.add(options());
    }
    var aim = Aim.values()[random.nextInt(3)];
    return new PortfolioProblem(aim, options, pools, limits(tasks), random.nextInt(4) == 0);
  }

  private List<Option> options() {
    var options = new ArrayList<Option>();
    int size = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(6);
    var used = new ArrayList<Integer>();
    for (int index = 0; index < size; index++) {
      int model = random.nextInt(3);
      int provider = random.nextInt(3);
      int pool = pool(model, provider);
      boolean isPooled = pool >= 0 && random.nextInt(3) > 0 && !used.contains(pool);
      if (isPooled) {
        used.add(pool);
      }
      options.add(
          new Option(
              index,
              "m" + model,
              "v" + provider,
              isPooled && random.nextBoolean() ? 0 : amount(10),
              amount(10),
              isPooled ? Optional.of(new PoolUse("p" + pool, amount(4))) : Optional.empty()));
    }
    return options;
  }

  /** Pools 0 and 1 are of one model at one provider, the others of one each; some have none. */
  private int pool(int model, int provider) {
    int place = 3 * model + provider;
    return place == 0 ? random.nextInt(2) : place < 5 ? place + 1 : -1;
  }

  private Limits limits(int tasks) {
    return new Limits(
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(tasks)) : OptionalInt.empty(),
        random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(tasks)) : OptionalInt.empty(),
        random.nextInt(3) == 0 ? amount(4) : 0,
        random.nextInt(3) == 0 ? amount(4) : 0,
        random.nextInt(3) > 0 ? OptionalDouble.of(amount(12 * tasks)) : OptionalDouble.empty());
  }

  private double amount(int most) {
    return isCoarse ? random.nextInt(8 * most + 1) / 8.0 : most * random.nextDouble();
  }
}
