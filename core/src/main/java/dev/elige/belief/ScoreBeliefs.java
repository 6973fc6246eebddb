package dev.elige.belief;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.model.BasketPosterior;
import dev.elige.catalog.Market;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Beliefs that are worked out from scores when they are asked for: on a day before some of the
 * evidence was there, or with scores that the tables do not know. Covariances and scales are those
 * that were learned from all evidence. Models stand among those measured ones that were out on the
 * day.
 */
final class ScoreBeliefs implements RowBeliefs {
  private final TableBeliefs tables;
  private final Market market;
  private final List<Score> scores;
  private final Map<Domain, FittedRows> rows = new EnumMap<>(Domain.class);
  private final Map<Domain, EvidenceBeliefs> evidence = new EnumMap<>(Domain.class);

  /** How many scores a belief of a past day is told from: all models may be asked for at once. */
  private static final int OF_A_PAST_DAY = 100;

  /**
   * Beliefs from scores.
   *
   * @param scores of which those up to the market's day count
   */
  ScoreBeliefs(TableBeliefs tables, Market market, Collection<Score> scores) {
    this.tables = tables;
    this.market = market;
    this.scores =
        scores.stream().filter(score -> !score.citation().asOf().isAfter(market.day())).toList();
  }

  @Override
  public Estimate<Belief> of(Row row, TaskKind kind, Language language) {
    var domain = Domain.of(kind);
    if (scores.stream().noneMatch(score -> Domain.ofBenchmark(score.benchmark()) == domain)) {
      return Estimate.unknown(
          "no score had been published by {}",
          "no se había publicado ninguna puntuación hasta el {}",
          market.day());
    }
    var learned = rows(domain);
    if (!learned.has(row)) {
      return Estimate.unknown("{} is not in the catalog", "{} no está en el catálogo", row);
    }
    var table = tables.table(domain);
    var entry = evidence(domain).of(row, kind, language);
    boolean isMeasured = learned.isMeasuredIn(kind, language);
    return Estimate.known(
        TableBeliefs.belief(
            row,
            kind,
            language,
            isMeasured ? entry : TableBeliefs.inAnotherLanguage(entry, kind, language, table),
            standing(table, kind, isMeasured ? language : ReferenceBaskets.ENGLISH)));
  }

  synchronized FittedRows rows(Domain domain) {
    return rows.computeIfAbsent(domain, one -> FittedRows.builtIn(one, market));
  }

  synchronized EvidenceBeliefs evidence(Domain domain) {
    return evidence.computeIfAbsent(
        domain, one -> new EvidenceBeliefs(rows(one), scores, one, most(one)));
  }

  private int most(Domain domain) {
    return market.day().isBefore(tables.day(domain)) ? OF_A_PAST_DAY : BasketPosterior.SEEN;
  }

  private Standing standing(BeliefTable table, TaskKind kind, Language language) {
    return Standing.among(
        rows(Domain.of(kind)).outBy(market.day()).stream()
            .flatMap(row -> table.of(row, kind, language).stream())
            .mapToDouble(entry -> entry.score().mean())
            .toArray());
  }
}
