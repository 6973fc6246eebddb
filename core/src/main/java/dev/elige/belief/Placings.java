package dev.elige.belief;

import dev.elige.base.LicenceClass;
import dev.elige.belief.evidence.Benchmark;
import dev.elige.belief.evidence.Benchmarks;
import dev.elige.catalog.ModelId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places every model on every benchmark that counts.
 *
 * <p>One score per model and benchmark counts: a third party's before the vendor's own, then the
 * newest, then the highest. Sources without a licence are left out. A benchmark with fewer than
 * five models places nobody.
 */
final class Placings {
  static final int FEWEST_MODELS = 5;

  private final Map<ModelId, List<Placing>> byModel = new HashMap<>();

  Placings(Iterable<Scored> scores) {
    var byBenchmark = new HashMap<String, Map<ModelId, Scored>>();
    for (var scored : scores) {
      if (scored.citation().source().licenceClass() != LicenceClass.B) {
        Benchmarks.speaking()
            .of(scored.score().benchmark())
            .ifPresent(benchmark ->
                byBenchmark
                    .computeIfAbsent(benchmark.id(), _ -> new HashMap<>())
                    .merge(
                        scored.model(),
                        scored,
                        (one, other) -> other.outweighs(one) ? other : one));
      }
    }
    byBenchmark.forEach(
        (id, best) -> Benchmarks.speaking().of(id).ifPresent(benchmark -> place(benchmark, best)));
    byModel.values().forEach(list -> list.sort(Placings::compare));
  }

  private static int compare(Placing one, Placing other) {
    return one.benchmark().id().compareTo(other.benchmark().id());
  }

  List<Placing> of(ModelId model) {
    return byModel.getOrDefault(model, List.of());
  }

  Iterable<List<Placing>> all() {
    return byModel.values();
  }

  private void place(Benchmark benchmark, Map<ModelId, Scored> scores) {
    int models = scores.size();
    if (models < FEWEST_MODELS) {
      return;
    }
    double[] sorted =
        scores.values().stream().mapToDouble(one -> value(benchmark, one)).sorted().toArray();
    for (var scored : scores.values()) {
      double value = value(benchmark, scored);
      int below = below(sorted, value);
      int tied = below(sorted, Math.nextUp(value)) - below;
      double percentile = (below + tied / 2.0) / models;
      byModel
          .computeIfAbsent(scored.model(), _ -> new ArrayList<>())
          .add(new Placing(benchmark, scored, percentile, models, tied));
    }
  }

  private static double value(Benchmark benchmark, Scored scored) {
    return benchmark.onScale(scored.score().value().doubleValue());
  }

  /** How many values are smaller. */
  private static int below(double[] sorted, double value) {
    int found = Arrays.binarySearch(sorted, value);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && sorted[found - 1] == value) {
      found--;
    }
    return found;
  }
}
