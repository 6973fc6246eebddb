package dev.elige.belief;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.OwnEvidence.Observed;
import dev.elige.belief.evidence.Measurement;
import dev.elige.belief.model.KnownTogether.Known;
import dev.elige.catalog.Market;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Beliefs with the user's own measurements on top: they move those of all models of the domain. */
final class OwnBeliefs implements RowBeliefs {
  private final RowBeliefs before;
  private final TableBeliefs tables;
  private final Market market;
  private final List<Measurement> measurements;
  private final Map<Domain, FittedRows> rows = new EnumMap<>(Domain.class);
  private final Map<String, OwnEvidence> evidence = new HashMap<>();

  /**
   * Beliefs after measurements.
   *
   * @param before what is believed without them
   */
  OwnBeliefs(
      RowBeliefs before, TableBeliefs tables, Market market, List<Measurement> measurements) {
    this.before = before;
    this.tables = tables;
    this.market = market;
    this.measurements =
        OwnEvidence.newest(
            measurements.stream().filter(one -> !one.key().day().isAfter(market.day())).toList());
  }

  @Override
  public Estimate<Belief> of(Row row, TaskKind kind, Language language) {
    var domain = Domain.of(kind);
    if (measurements.stream().noneMatch(one -> Domain.of(one.key().task()) == domain)) {
      return before.of(row, kind, language);
    }
    return before.of(row, kind, language).map(belief -> after(belief, domain));
  }

  private Belief after(Belief belief, Domain domain) {
    if (!rows(domain).has(belief.row())) {
      return belief;
    }
    var entry =
        evidence(domain, belief.language())
            .after(belief.row(), belief.kind(), known(belief), belief.grade());
    return TableBeliefs.belief(
        belief.row(), belief.kind(), belief.language(), entry, belief.standing());
  }

  private synchronized FittedRows rows(Domain domain) {
    return rows.computeIfAbsent(domain, one -> FittedRows.builtIn(one, market));
  }

  private synchronized OwnEvidence evidence(Domain domain, Language language) {
    return evidence.computeIfAbsent(
        domain.id() + "@" + language, _ -> newEvidence(domain, language));
  }

  private OwnEvidence newEvidence(Domain domain, Language asked) {
    var observed = new ArrayList<Observed>();
    for (var one : measurements) {
      var row = Row.usual(one.key().model());
      var kind = one.key().task();
      if (Domain.of(kind) == domain
          && rows(domain).has(row)
          && before.of(row, kind, one.key().language().orElse(asked))
              instanceof Estimate.Known<Belief>(var belief)) {
        observed.add(observed(one, belief, asked));
      }
    }
    var known = observed.stream().map(Observed::known).toList();
    return new OwnEvidence(rows(domain).fitted().together(known), observed);
  }

  private Observed observed(Measurement one, Belief belief, Language asked) {
    var domain = Domain.of(belief.kind());
    var known = known(belief);
    double apart = rows(domain).fitted().specificVariance(known);
    double spread =
        belief.language().equals(asked) ? 0 : tables.table(domain).spread(belief.kind());
    return new Observed(one, belief.row(), known, apart, spread * spread);
  }

  private Known known(Belief belief) {
    var learned = rows(Domain.of(belief.kind()));
    return new Known(
        learned.place(belief.row()),
        learned.basket(belief.kind(), belief.language()),
        belief.score());
  }
}
