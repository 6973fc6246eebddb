package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.List;

/** Predicts the scores of cells from the scores of a matrix, with intervals. */
public final class ScorePredictor {
  /** Scores of like models that a middle is told from; more told no better. */
  private static final int NEAR = 1000;

  private final Standardization units;
  private final ScorePosterior posterior;
  private final Calibration calibration;

  private ScorePredictor(ScoreMatrix known) {
    var fitted = Fitted.learn(known);
    units = fitted.units();
    posterior = new ScorePosterior(Observed.of(known, units), fitted.covariances());
    calibration = fitted.calibration();
  }

  /**
   * Learns from a matrix. Takes seconds for some thousands of scores; their cube counts.
   *
   * @param known what may be seen
   * @throws IllegalArgumentException where the matrix has no score
   */
  public static ScorePredictor of(ScoreMatrix known) {
    return new ScorePredictor(known);
  }

  /** Only the middles, told from the models most like: without the time that intervals take. */
  static double[] middles(ScoreMatrix known, List<Cell> cells) {
    var units = Standardization.of(known);
    double[] middles = ScorePosterior.of(known, units, Prior.DEFAULT).at(cells, 0, NEAR).mean();
    for (int i = 0; i < middles.length; i++) {
      middles[i] = units.score(cells.get(i).benchmark(), middles[i]);
    }
    return middles;
  }

  /** What the scores of some cells probably are, in their order. */
  public List<Prediction> predict(List<Cell> cells) {
    var moments = posterior.at(cells);
    var predictions = new ArrayList<Prediction>();
    for (int i = 0; i < cells.size(); i++) {
      int benchmark = cells.get(i).benchmark();
      double half =
          moments.deviation()[i]
              * calibration.halfWidth(benchmark, units.level(benchmark, moments.mean()[i]));
      predictions.add(units.prediction(benchmark, moments.mean()[i], half));
    }
    return predictions;
  }
}
