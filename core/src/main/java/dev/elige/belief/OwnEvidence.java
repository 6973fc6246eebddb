package dev.elige.belief;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.BeliefTable.Entry;
import dev.elige.belief.evidence.Measurement;
import dev.elige.belief.model.KnownTogether;
import dev.elige.belief.model.KnownTogether.Known;
import dev.elige.belief.model.LogOdds;
import dev.elige.belief.model.Together;
import dev.elige.stats.Cholesky;
import java.util.ArrayList;
import java.util.List;

/**
 * What own measurements change in beliefs.
 *
 * <p>Idea: a data set of one's own is one more benchmark of its kind of task, of a hardness that
 * nobody knows: what models score on it is what they score on the task's basket, plus the hardness,
 * plus what is particular to a model on it, plus the luck of its items. By what is known already
 * models and tasks hang together ({@link KnownTogether}), so a measurement of one model moves all.
 * What was measured itself is believed with what is particular to it: that is what the user wants
 * to know. Guarantee: the Gaussian conditional of the model that this sentence describes.
 */
final class OwnEvidence {
  /** How far the hardness of a data set may lie from that of the basket, in log odds. */
  private static final double HARDNESS = 1.5;

  /** What an observation counts where nothing or everything was right: Agresti and Coull's. */
  private static final double ADDED = 2;

  private final List<Observed> observed;
  private final KnownTogether together;

  /**
   * A measurement with what was believed before it.
   *
   * @param apart variance of what is particular to the model on data of its own
   * @param foreign variance of what the language of the data adds to that
   */
  record Observed(Measurement measurement, Row row, Known known, double apart, double foreign) {
    double logOdds() {
      double right = measurement.score() * measurement.items() + ADDED;
      return LogOdds.of(right / (measurement.items() + 2 * ADDED));
    }

    /** The variance of the luck of its items, in log odds. */
    double luck() {
      double share = LogOdds.share(logOdds());
      return Math.pow(measurement.error() / (share * (1 - share)), 2);
    }

    boolean isOf(Row other, TaskKind kind) {
      return row.equals(other) && measurement.key().task() == kind;
    }
  }

  OwnEvidence(KnownTogether together, List<Observed> observed) {
    this.together = together;
    this.observed = List.copyOf(observed);
  }

  /** What is believed of a row after them. */
  Entry after(Row row, TaskKind kind, Known before, Grade grade) {
    int count = observed.size();
    var all = together.behind(before);
    double[] covariance = new double[count * count];
    double[] toTarget = new double[count];
    double[] surprise = new double[count];
    double variance = all.covariance(0, 0);
    boolean isMeasured = false;
    for (int i = 0; i < count; i++) {
      var one = observed.get(i);
      fill(covariance, i, all);
      toTarget[i] = all.covariance(0, i + 1);
      surprise[i] = one.logOdds() - one.known().score().mean();
      if (one.isOf(row, kind)) {
        toTarget[i] += one.apart();
        variance += isMeasured ? 0 : one.apart();
        isMeasured = true;
      }
    }
    double[] weights = toTarget.clone();
    Cholesky.inPlace(covariance, count).solve(weights);
    double mean = before.score().mean();
    for (int i = 0; i < count; i++) {
      mean += weights[i] * surprise[i];
      variance -= weights[i] * toTarget[i];
    }
    var score = new LogOdds(mean, Math.sqrt(Math.max(variance, 1e-6)));
    return new Entry(score, isMeasured ? Grade.MEASURED : grade);
  }

  private void fill(double[] covariance, int i, Together all) {
    int count = observed.size();
    var one = observed.get(i);
    for (int j = 0; j < count; j++) {
      var other = observed.get(j);
      double sum = all.covariance(i + 1, j + 1);
      sum += isSameData(one, other) ? HARDNESS * HARDNESS : 0;
      sum += one.isOf(other.row(), other.measurement().key().task()) ? one.apart() : 0;
      sum += i == j ? one.luck() + one.foreign() : 0;
      covariance[i * count + j] = sum;
    }
  }

  private static boolean isSameData(Observed one, Observed other) {
    return one.measurement().key().dataset().equals(other.measurement().key().dataset());
  }

  /** The measurements that count: of one model, setting, data set and task the newest. */
  static List<Measurement> newest(List<Measurement> all) {
    var kept = new ArrayList<Measurement>();
    for (var next : all) {
      kept.removeIf(one -> isOlder(one.key(), next.key()));
      boolean isOld = kept.stream().anyMatch(one -> isOlder(next.key(), one.key()));
      if (!isOld) {
        kept.add(next);
      }
    }
    return kept;
  }

  private static boolean isOlder(Measurement.Key one, Measurement.Key other) {
    return one.model().equals(other.model())
        && one.setting().equals(other.setting())
        && one.dataset().equals(other.dataset())
        && one.task() == other.task()
        && one.language().equals(other.language())
        && !one.day().isAfter(other.day());
  }

  /** The language that a measurement tells of; that of the question where it names none. */
  static Language language(Measurement measurement, Language asked) {
    return measurement.key().language().orElse(asked);
  }
}
