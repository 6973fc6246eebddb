package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What scores say of models on baskets of benchmarks, by what was learned before.
 *
 * <p>Of a large matrix a model on a basket is told from about {@value #SEEN} scores of its {@link
 * Neighbourhood}. The sum of shares is linearised around its middle and told on the axis of log
 * odds; deviations are stretched as the calibration of the single benchmarks asks for.
 */
public final class BasketPosterior {
  /** How many scores a belief is told from where nothing else is asked for. */
  public static final int SEEN = 600;

  /** Half the width of a normal variable's 90 % interval. */
  private static final double NORMAL = 1.6449;

  private final Fitted fitted;
  private final List<CellScore> scores;
  private final ScorePosterior posterior;
  private final Neighbourhood neighbourhood;
  private final int most;

  BasketPosterior(Fitted fitted, ScoreMatrix matrix, int most) {
    this.fitted = fitted;
    this.most = most;
    this.scores = matrix.scores();
    var observed = Observed.of(matrix, fitted.units());
    this.posterior = new ScorePosterior(observed, fitted.covariances());
    this.neighbourhood = new Neighbourhood(observed, fitted.covariances());
  }

  /** How good a model probably is on a basket. */
  public LogOdds at(int model, Basket basket) {
    return at(List.of(model), basket).of(0);
  }

  /** How good a model probably is on several baskets, told from the same scores. */
  public List<LogOdds> at(int model, List<Basket> baskets) {
    var cells = baskets.stream().flatMap(one -> one.cells(model).stream()).distinct().toList();
    var joint = posterior.on(seen(List.of(model), benchmarks(baskets)).stream()).joint(cells);
    return baskets.stream()
        .map(basket -> new Gradient(basket, basket.cells(model), cells, joint).logOdds(joint))
        .toList();
  }

  /** How good models probably are on a basket, and how that hangs together. */
  public Together at(List<Integer> models, Basket basket) {
    var cells = models.stream().flatMap(model -> basket.cells(model).stream()).toList();
    var joint = posterior.on(seen(models, benchmarks(List.of(basket))).stream()).joint(cells);
    var gradients =
        models.stream()
            .map(model -> new Gradient(basket, basket.cells(model), cells, joint))
            .toList();
    int count = models.size();
    double[] mean = gradients.stream().mapToDouble(one -> LogOdds.of(one.share)).toArray();
    double[] covariance = new double[count * count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        covariance[i * count + j] = gradients.get(i).covariance(gradients.get(j), joint);
      }
    }
    return new Together(mean, covariance);
  }

  /**
   * The scores that a belief rests on most: those whose absence would move it most, each alone.
   *
   * @param told the baskets that are told from the same scores
   * @param basket one of them
   * @param count how many at most
   */
  public List<Influence> influences(int model, List<Basket> told, Basket basket, int count) {
    var cells = basket.cells(model);
    var conditioning = posterior.on(seen(List.of(model), benchmarks(told)).stream());
    var gradient = new Gradient(basket, cells, cells, conditioning.joint(cells));
    double[] weights = gradient.ofLogOdds();
    double[] shifts = conditioning.withoutEach(cells, weights);
    int[] seen = conditioning.seen();
    var all = new ArrayList<Influence>();
    for (int k = 0; k < seen.length; k++) {
      double without = LogOdds.share(LogOdds.of(gradient.share) + shifts[k]);
      all.add(new Influence(seen[k], scores.get(seen[k]), gradient.share - without));
    }
    all.sort(Comparator.comparingDouble(one -> -Math.abs(one.shift())));
    return List.copyOf(all.subList(0, Math.min(count, all.size())));
  }

  /** The same scores without some, by their places in the list. */
  public BasketPosterior without(List<Integer> places) {
    var left = new ArrayList<CellScore>();
    for (int i = 0; i < scores.size(); i++) {
      if (!places.contains(i)) {
        left.add(scores.get(i));
      }
    }
    return fitted.on(left, most);
  }

  private static BitSet benchmarks(List<Basket> baskets) {
    var benchmarks = new BitSet();
    baskets.forEach(basket -> basket.parts().forEach(part -> benchmarks.set(part.benchmark())));
    return benchmarks;
  }

  private BitSet seen(List<Integer> models, BitSet benchmarks) {
    return neighbourhood.seen(models, benchmarks, most);
  }

  /** How a basket's share changes with the cells that it is made of. */
  private final class Gradient {
    private final int[] places;
    private final double[] slopes;
    private final double stretch;
    private final double share;

    /** Around the means of some cells, among all those that were asked for. */
    Gradient(Basket basket, List<Cell> own, List<Cell> all, Conditioning.Joint joint) {
      double[] weights = basket.shares();
      places = own.stream().mapToInt(all::indexOf).toArray();
      slopes = new double[places.length];
      double sum = 0;
      double stretched = 0;
      for (int i = 0; i < places.length; i++) {
        int benchmark = own.get(i).benchmark();
        double mean = joint.mean()[places[i]];
        sum += weights[i] * fitted.units().share(benchmark, mean);
        slopes[i] = weights[i] * fitted.units().shareSlope(benchmark, mean);
        stretched +=
            weights[i]
                * fitted.calibration().halfWidth(benchmark, fitted.units().level(benchmark, mean))
                / NORMAL;
      }
      share = sum;
      stretch = stretched;
    }

    double[] ofLogOdds() {
      double[] result = slopes.clone();
      for (int i = 0; i < result.length; i++) {
        result[i] /= share * (1 - share);
      }
      return result;
    }

    LogOdds logOdds(Conditioning.Joint joint) {
      return new LogOdds(LogOdds.of(share), Math.sqrt(covariance(this, joint)));
    }

    /** The covariance of log odds. */
    double covariance(Gradient other, Conditioning.Joint joint) {
      int size = joint.mean().length;
      double sum = 0;
      for (int i = 0; i < places.length; i++) {
        for (int j = 0; j < other.places.length; j++) {
          sum +=
              slopes[i] * other.slopes[j] * joint.covariance()[places[i] * size + other.places[j]];
        }
      }
      return sum
          * stretch
          * other.stretch
          / (share * (1 - share) * other.share * (1 - other.share));
    }
  }
}
