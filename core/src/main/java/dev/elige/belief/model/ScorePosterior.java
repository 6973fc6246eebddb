package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * What the scores of a matrix say of all its cells.
 *
 * <p>Idea: a Gaussian process over cells with the covariances that were learned ({@link
 * Covariances}). The posterior is exact up to {@value #MOST} scores, at the cost of their cube over
 * three; of a larger matrix each model's cells are told from about {@value #NEIGHBOURS} scores of
 * its {@link Neighbourhood}, as {@link BasketPosterior} does it: what intervals are calibrated on
 * is what they are used for. Reference: Rasmussen and Williams, Gaussian Processes for Machine
 * Learning, 2.2.
 */
final class ScorePosterior {
  static final int MOST = 3000;
  static final int NEIGHBOURS = 500;

  private final Observed observed;
  private final Covariances covariances;

  ScorePosterior(Observed observed, Covariances covariances) {
    this.observed = observed;
    this.covariances = covariances;
  }

  /** The posterior of a matrix; it needs a score at least. */
  static ScorePosterior of(ScoreMatrix matrix, Standardization units, Prior prior) {
    var observed = Observed.of(matrix, units);
    return new ScorePosterior(observed, Covariances.learn(matrix, observed, prior));
  }

  Covariances covariances() {
    return covariances;
  }

  /** Means and standard deviations of the scores in some cells, in standard units. */
  Moments at(List<Cell> cells) {
    return at(cells, MOST, NEIGHBOURS);
  }

  /** Likewise, exactly up to {@code most} scores and else from about {@code neighbours} of them. */
  Moments at(List<Cell> cells, int most, int neighbours) {
    if (observed.size() <= most) {
      return on(IntStream.range(0, observed.size())).at(cells);
    }
    var moments = new Moments(new double[cells.size()], new double[cells.size()]);
    Map<Integer, List<Integer>> byModel = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byModel.computeIfAbsent(cells.get(i).model(), _ -> new ArrayList<>()).add(i);
    }
    var neighbourhood = new Neighbourhood(observed, covariances);
    var parts =
        SideBySide.run(
            byModel.entrySet().stream()
                .map(entry ->
                    (Callable<Moments>)
                        () ->
                            near(
                                entry.getKey(),
                                entry.getValue().stream().map(cells::get).toList(),
                                neighbourhood,
                                neighbours))
                .toList());
    var told = parts.iterator();
    for (var places : byModel.values()) {
      moments.put(places, told.next());
    }
    return moments;
  }

  private Moments near(int model, List<Cell> cells, Neighbourhood neighbourhood, int neighbours) {
    var benchmarks = new BitSet();
    cells.forEach(cell -> benchmarks.set(cell.benchmark()));
    return on(neighbourhood.seen(List.of(model), benchmarks, neighbours).stream()).at(cells);
  }

  /** What some of the scores say, by their places in the matrix. */
  Conditioning on(IntStream seen) {
    return new Conditioning(covariances, observed, seen.toArray());
  }

  /** Means and standard deviations, in standard units; the noise of a score is part of these. */
  static final class Moments {
    private final double[] mean;
    private final double[] deviation;

    Moments(double[] mean, double[] deviation) {
      this.mean = mean;
      this.deviation = deviation;
    }

    /** Puts others in some places of these. */
    private void put(List<Integer> places, Moments others) {
      for (int i = 0; i < places.size(); i++) {
        mean[places.get(i)] = others.mean[i];
        deviation[places.get(i)] = others.deviation[i];
      }
    }

    /** One for each cell. */
    double[] mean() {
      return mean;
    }

    /** One for each cell. */
    double[] deviation() {
      return deviation;
    }
  }
}
