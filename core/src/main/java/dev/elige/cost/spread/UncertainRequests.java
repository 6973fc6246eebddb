package dev.elige.cost.spread;

import dev.elige.base.Text;
import dev.elige.cost.Workload;
import dev.elige.cost.spread.Uncertain.Draw;
import dev.elige.spec.usage.Spread;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Draws numbers of requests. The range is stated in the volume's own period, so the month's
 * requests are scaled by its ratio to the range's mean. Of volumes with shares one is drawn for the
 * whole month, since good months are not averaged out by bad days.
 */
final class UncertainRequests {
  static final Text TITLE = Text.of("requests a month", "peticiones al mes");

  private UncertainRequests() {}

  /** The draws; empty where the number of requests is certain. */
  static Optional<Uncertain> draws(Workload workload, long seed) {
    return workload
        .usage()
        .requestsSpread()
        .filter(spread -> spread.mean().signum() > 0)
        .flatMap(UncertainRequests::quantiles)
        .map(quantiles -> Uncertain.of(TITLE, draws(workload, quantiles, seed)));
  }

  private static List<Draw> draws(Workload workload, Quantiles quantiles, long seed) {
    double scale = workload.requests().doubleValue() / quantiles.mean();
    var draws = new ArrayList<Draw>(Strata.DRAWS);
    for (double share : Strata.shuffled(seed)) {
      double requests = quantiles.at().applyAsDouble(share) * scale;
      var drawn = Interval.decimal(requests);
      draws.add(new Draw(requests, other -> other.withRequests(drawn)));
    }
    return draws;
  }

  /**
   * A distribution of volumes.
   *
   * @param mean above 0
   * @param at the volume below which a share of it lies
   */
  private record Quantiles(double mean, DoubleUnaryOperator at) {}

  private static Optional<Quantiles> quantiles(Spread spread) {
    double mean = spread.mean().doubleValue();
    return switch (spread) {
      case Spread.Between(var low, _, var high) when low.compareTo(high) == 0 -> Optional.empty();
      case Spread.Between(var low, var typical, var high) ->
          Optional.of(
              new Quantiles(
                  mean,
                  new Interval(low.doubleValue(), typical.doubleValue(), high.doubleValue())
                      ::quantile));
      case Spread.Histogram(var bins) when bins.size() == 1 -> Optional.empty();
      case Spread.Histogram(var bins) -> {
        var rising = bins.stream().sorted(Comparator.comparing(Spread.Bin::amount)).toList();
        yield Optional.of(new Quantiles(mean, share -> volume(rising, share).doubleValue()));
      }
    };
  }

  private static BigDecimal volume(List<Spread.Bin> rising, double share) {
    double sum = 0;
    for (var bin : rising) {
      sum += bin.share().doubleValue();
      if (share <= sum) {
        return bin.amount();
      }
    }
    return rising.getLast().amount();
  }
}
