package dev.elige.belief;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.model.Basket;
import dev.elige.belief.model.BasketPosterior;
import dev.elige.belief.model.LogOdds;
import java.util.Collection;
import java.util.List;

/**
 * Beliefs of one domain that are worked out when they are asked for, from scores at hand and what
 * was learned before: what a day knew, what the user adds, and which scores a belief rests on.
 */
final class EvidenceBeliefs {
  /** How many scores a belief is told from where time is short of none. */
  static final int MOST = 900;

  private final FittedRows rows;
  private final EvidenceMatrix matrix;
  private final BasketPosterior posterior;

  /**
   * Beliefs from some scores.
   *
   * @param rows what was learned before, for all models that may be asked about
   * @param most how many scores each belief is told from
   */
  EvidenceBeliefs(FittedRows rows, Collection<Score> scores, Domain domain, int most) {
    this.rows = rows;
    this.matrix = EvidenceMatrix.within(scores, domain, rows.rows(), rows.columns());
    this.posterior = rows.fitted().on(matrix.cells(), most);
  }

  /** What is believed of a row that is among the models here. */
  BeliefTable.Entry of(Row row, TaskKind kind, Language language) {
    var basket = rows.basket(kind, language);
    return new BeliefTable.Entry(told(posterior, row, kind, language), grade(row, basket));
  }

  /** What it rests on most. */
  List<Influential> influences(Row row, TaskKind kind, Language language, int count) {
    return posterior
        .influences(
            rows.place(row), rows.baskets(kind, language), rows.basket(kind, language), count)
        .stream()
        .map(one -> new Influential(matrix.scores().get(one.place()), one.place(), one.shift()))
        .toList();
  }

  /** What would be believed without some scores, by their places. */
  LogOdds without(Row row, TaskKind kind, Language language, List<Integer> places) {
    return told(posterior.without(places), row, kind, language);
  }

  private LogOdds told(BasketPosterior from, Row row, TaskKind kind, Language language) {
    var baskets = rows.baskets(kind, language);
    return from.at(rows.place(row), baskets).get(baskets.indexOf(rows.basket(kind, language)));
  }

  private Grade grade(Row row, Basket basket) {
    int place = rows.place(row);
    var best = Grade.INFERRED;
    for (var cell : matrix.cells()) {
      if (cell.cell().model() == place && holds(basket, cell.cell().benchmark())) {
        var grade = cell.claimed() ? Grade.CLAIMED : Grade.INDEPENDENT;
        best = grade.compareTo(best) < 0 ? grade : best;
      }
    }
    return best;
  }

  private static boolean holds(Basket basket, int benchmark) {
    return basket.parts().stream().anyMatch(part -> part.benchmark() == benchmark);
  }
}
