package dev.elige.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Whether what is announced with some probability happens that often.
 *
 * <p>Idea: forecasts are sorted into bins of equal numbers by what they announced; the expected
 * calibration error is how far the realised shares lie from the announced ones, weighted by the
 * bins. It is above 0 for a perfect forecaster too, so a band tells how far luck alone takes it at
 * this number: the events are drawn with exactly the announced probabilities, many times.
 * References: Naeini, Cooper and Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian
 * Binning, 2015; Bröcker and Smith, Increasing the Reliability of Reliability Diagrams, 2007.
 *
 * @param bins from the least probable on
 * @param error the expected calibration error, 0 to 1
 * @param band what the error of a perfect forecaster stays below in 95 of 100 cases
 */
public record Reliability(List<Bin> bins, double error, double band) {
  private static final int BINS = 10;
  private static final int SIMULATIONS = 2000;
  private static final double LEVEL = 0.95;

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Forecasts that announced about the same.
   *
   * @param count how many
   * @param announced their mean probability
   * @param realised the share that came true
   */
  public record Bin(int count, double announced, double realised) {}

  /**
   * Holds forecasts to what came.
   *
   * @param announced probabilities; one at least
   * @param realised 1 where it came true, 0 where not; a tie may be something between
   * @param random what the perfect forecaster's luck comes from
   */
  public static Reliability of(double[] announced, double[] realised, RandomGenerator random) {
    int[] order = order(announced);
    double[] sorted = Arrays.stream(order).mapToDouble(i -> announced[i]).toArray();
    double[] came = Arrays.stream(order).mapToDouble(i -> realised[i]).toArray();
    double[] gaps = new double[came.length];
    Arrays.setAll(gaps, i -> came[i] - sorted[i]);
    double[] lucky = new double[SIMULATIONS];
    double[] luck = new double[came.length];
    for (int s = 0; s < SIMULATIONS; s++) {
      Arrays.setAll(luck, i -> (random.nextDouble() < sorted[i] ? 1 : 0) - sorted[i]);
      lucky[s] = error(luck);
    }
    return new Reliability(bins(sorted, came), error(gaps), Quantiles.conformal(lucky, LEVEL));
  }

  /**
   * The same band where forecasts of one group stand and fall together: all that a group is off by
   * is turned around or not by one toss (the wild cluster bootstrap of Cameron, Gelbach and Miller,
   * Bootstrap-Based Improvements for Inference with Clustered Errors, 2008).
   *
   * @param group which group each forecast is of, from 0 on
   */
  public static double band(
      double[] announced, double[] realised, int[] group, RandomGenerator random) {
    int[] order = order(announced);
    double[] tosses = new double[Arrays.stream(group).max().orElseThrow() + 1];
    double[] lucky = new double[SIMULATIONS];
    double[] luck = new double[order.length];
    for (int s = 0; s < SIMULATIONS; s++) {
      Arrays.setAll(tosses, _ -> random.nextBoolean() ? 1 : -1);
      Arrays.setAll(
          luck, i -> tosses[group[order[i]]] * (realised[order[i]] - announced[order[i]]));
      lucky[s] = error(luck);
    }
    return Quantiles.conformal(lucky, LEVEL);
  }

  private static int[] order(double[] announced) {
    return IntStream.range(0, announced.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> announced[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** By how much bins are off, given by how much forecasts are, in their order. */
  private static double error(double[] gaps) {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      double sum = 0;
      for (int i = start(bin, gaps.length); i < start(bin + 1, gaps.length); i++) {
        sum += gaps[i];
      }
      error += Math.abs(sum);
    }
    return error / gaps.length;
  }

  private static List<Bin> bins(double[] announced, double[] realised) {
    return IntStream.range(0, BINS)
        .filter(bin -> start(bin, announced.length) < start(bin + 1, announced.length))
        .mapToObj(bin -> bin(announced, realised, bin))
        .toList();
  }

  private static Bin bin(double[] announced, double[] realised, int bin) {
    int from = start(bin, announced.length);
    int to = start(bin + 1, announced.length);
    return new Bin(
        to - from,
        Arrays.stream(announced, from, to).average().orElseThrow(),
        Arrays.stream(realised, from, to).average().orElseThrow());
  }

  private static int start(int bin, int size) {
    return (int) ((long) bin * size / BINS);
  }
}
