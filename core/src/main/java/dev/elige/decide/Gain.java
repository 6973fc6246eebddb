package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.belief.Quality;
import dev.elige.cost.TokenSize;
import dev.elige.spec.Requirement;
import dev.elige.stats.Normal;
import java.util.List;

/**
 * Whether several models gain more over one than is uncertain. Costs are uncertain by the token
 * counts that are estimated, each model's by itself, and qualities, where the best is wanted, by
 * their intervals; what is uncertain adds up as the variances of independent parts do, over the
 * tasks whose model differs. A gain that is above zero with the confidence asked for is one.
 *
 * @param requirement what is preferred
 * @param tasks the tasks
 * @param set what several models would do, a choice for each task
 */
record Gain(Requirement requirement, List<Standings> tasks, List<Assessment> set) {
  /** Half the width of a 90 % interval, in standard deviations. */
  private static final double HALF_WIDTH = Normal.HALF_OF_90_PERCENT;

  /**
   * Whether what the set gains is less than what is uncertain; so it is where nobody knows what one
   * of the offers brings.
   *
   * @param single what one model would do, a choice for each task
   * @param keeping what the further models of the set cost to keep
   */
  boolean isDoubtful(List<Assessment> single, Money keeping) {
    if (!set.stream().allMatch(Assessment::isNetKnown)
        || !single.stream().allMatch(Assessment::isNetKnown)) {
      return true;
    }
    double gain = -keeping.amount().doubleValue() * perUsd();
    double variance = 0;
    for (int task = 0; task < tasks.size(); task++) {
      var one = set.get(task);
      var other = single.get(task);
      if (!one.offer().model().id().equals(other.offer().model().id())) {
        gain += gain(task, one, other);
        variance += variance(task, one) + variance(task, other);
      }
    }
    return gain <= Normal.quantile(confidence()) * Math.sqrt(variance);
  }

  private double confidence() {
    return tasks.stream()
        .mapToDouble(task -> task.question().task().quality().confidence())
        .max()
        .orElseThrow();
  }

  /** What a dollar counts for: nothing where the best is wanted whatever it costs. */
  private double perUsd() {
    return switch (requirement.aim().goal()) {
      case CHEAPEST, VALUE -> 1;
      case BEST -> 0;
    };
  }

  private double gain(int task, Assessment one, Assessment other) {
    return switch (requirement.aim().goal()) {
      case CHEAPEST -> Picks.rough(other) - Picks.rough(one);
      case BEST -> weight(task) * (mean(one) - mean(other));
      case VALUE -> net(one) - net(other);
    };
  }

  private double variance(int task, Assessment one) {
    double deviation =
        switch (requirement.aim().goal()) {
          case CHEAPEST, VALUE -> Picks.rough(one) * doubtOfSizes(task, one);
          case BEST -> weight(task) * doubtOfQuality(one);
        };
    return deviation * deviation;
  }

  private double weight(int task) {
    return tasks.get(task).question().task().quality().weight();
  }

  private static double mean(Assessment one) {
    return one.quality().fold(Quality::mean, _ -> 0.0);
  }

  private static double net(Assessment one) {
    return one.net()
        .flatMap(net -> net.toOptional())
        .map(net -> net.amount().doubleValue())
        .orElse(0.0);
  }

  private static double doubtOfQuality(Assessment one) {
    return one.quality() instanceof Known<Quality>(var quality)
        ? (quality.high() - quality.low()) / 2 / HALF_WIDTH
        : 1;
  }

  /**
   * The standard deviation of the size of a request that a tokenizer only estimates, as a share.
   */
  private double doubtOfSizes(int task, Assessment one) {
    TokenSize input = tasks.get(task).question().workloads().of(one.offer()).input();
    return input.basis() == TokenSize.Basis.ESTIMATED
        ? (input.high().doubleValue() - input.low().doubleValue())
            / 2
            / HALF_WIDTH
            / input.mean().doubleValue()
        : 0;
  }
}
