package dev.elige.belief.model;

import dev.elige.stats.Reliability;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Whether what decisions announced came true.
 *
 * @param decisions how many
 * @param benchmarks on how many benchmarks
 * @param best how often the chosen model was the best, beside how often it was said to be
 * @param bandByBenchmark the band of a perfect forecaster where decisions on one benchmark stand
 *     and fall together
 * @param announcedRegret mean of the points that choices were expected to lose
 * @param regret mean of the points they lost
 * @param lowestRatio the lower end of a 95 % interval of the second over the first, by drawing
 *     benchmarks anew (bootstrap)
 * @param highestRatio its upper end
 */
public record DecisionCalibration(
    int decisions,
    int benchmarks,
    Reliability best,
    double bandByBenchmark,
    double announcedRegret,
    double regret,
    double lowestRatio,
    double highestRatio) {
  private static final long SEED = 1;
  private static final int RESAMPLES = 2000;
  private static final double TAIL = 0.025;

  /**
   * Holds decisions to what came of them.
   *
   * @param decided one at least
   */
  public static DecisionCalibration of(List<Decided> decided) {
    var random = new Random(SEED);
    double[] said = of(decided, Decided::probability);
    double[] hits = of(decided, Decided::hit);
    Map<Integer, Integer> groups = new HashMap<>();
    int[] group = new int[said.length];
    for (int i = 0; i < group.length; i++) {
      group[i] = groups.computeIfAbsent(decided.get(i).benchmark(), _ -> groups.size());
    }
    double[] announced = of(decided, Decided::announcedRegret);
    double[] lost = of(decided, Decided::regret);
    double[] ratios = ratios(announced, lost, group, groups.size(), random);
    return new DecisionCalibration(
        said.length,
        groups.size(),
        Reliability.of(said, hits, random),
        Reliability.band(said, hits, group, random),
        Arrays.stream(announced).average().orElseThrow(),
        Arrays.stream(lost).average().orElseThrow(),
        ratios[(int) (TAIL * RESAMPLES)],
        ratios[(int) ((1 - TAIL) * RESAMPLES)]);
  }

  /** Points lost over points expected to be lost. */
  public double ratio() {
    return regret / announcedRegret;
  }

  private static double[] of(List<Decided> decided, ToDoubleFunction<Decided> part) {
    return decided.stream().mapToDouble(part).toArray();
  }

  private static double[] ratios(
      double[] announced, double[] lost, int[] group, int groups, Random random) {
    double[] expected = new double[groups];
    double[] came = new double[groups];
    for (int i = 0; i < group.length; i++) {
      expected[group[i]] += announced[i];
      came[group[i]] += lost[i];
    }
    double[] ratios = new double[RESAMPLES];
    for (int s = 0; s < RESAMPLES; s++) {
      double above = 0;
      double below = 0;
      for (int i = 0; i < groups; i++) {
        int drawn = random.nextInt(groups);
        above += came[drawn];
        below += expected[drawn];
      }
      ratios[s] = above / below;
    }
    Arrays.sort(ratios);
    return ratios;
  }
}
