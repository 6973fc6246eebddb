package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which scores of a large matrix to see for some models on some benchmarks: all of the models' own,
 * those of the models most like them on the benchmarks asked for, and then any of theirs. Without
 * the second a benchmark that no near model was run on would not be seen at all, and nothing would
 * tell how hard it is.
 */
final class Neighbourhood {
  private final Observed observed;
  private final Covariances covariances;
  private final List<List<Integer>> byModel = new ArrayList<>();

  Neighbourhood(Observed observed, Covariances covariances) {
    this.observed = observed;
    this.covariances = covariances;
    for (int model = 0; model < observed.models(); model++) {
      byModel.add(new ArrayList<>());
    }
    for (int k = 0; k < observed.size(); k++) {
      byModel.get(observed.model(k)).add(k);
    }
  }

  /**
   * The places of scores in the matrix.
   *
   * @param benchmarks those that are asked for
   * @param most about how many of a larger matrix; beside the models' own half as many at least
   */
  BitSet seen(List<Integer> models, BitSet benchmarks, int most) {
    var seen = new BitSet();
    if (observed.size() <= most) {
      seen.set(0, observed.size());
      return seen;
    }
    models.forEach(model -> byModel.get(model).forEach(seen::set));
    int[] order = byLikeness(models);
    int end = Math.max(most, seen.cardinality() + most / 2);
    var any = new BitSet();
    any.set(0, observed.benchmarks());
    fill(seen, order, benchmarks, (seen.cardinality() + end) / 2);
    fill(seen, order, any, end);
    return seen;
  }

  private void fill(BitSet seen, int[] order, BitSet benchmarks, int end) {
    int count = seen.cardinality();
    for (int model : order) {
      for (int k : byModel.get(model)) {
        if (count >= end) {
          return;
        }
        if (!seen.get(k) && benchmarks.get(observed.benchmark(k))) {
          seen.set(k);
          count++;
        }
      }
    }
  }

  /** All models, those asked for first, then the others by how like they are to one of these. */
  private int[] byLikeness(List<Integer> models) {
    double[] likeness = new double[observed.models()];
    for (int other = 0; other < likeness.length; other++) {
      likeness[other] = Double.NEGATIVE_INFINITY;
      for (int model : models) {
        likeness[other] = Math.max(likeness[other], covariances.likeness(model, other));
      }
    }
    return IntStream.range(0, likeness.length)
        .filter(other -> !byModel.get(other).isEmpty())
        .boxed()
        .sorted(Comparator.comparingDouble(other -> -likeness[other]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
