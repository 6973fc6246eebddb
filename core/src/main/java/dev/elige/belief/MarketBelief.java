package dev.elige.belief;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Explanation;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.evidence.Measurement;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.model.KnownTogether;
import dev.elige.belief.model.LogOdds;
import dev.elige.belief.model.Together;
import dev.elige.catalog.Market;
import dev.elige.catalog.ModelId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How good the models of a market are, by what was known on its day. On a day that has all the
 * evidence the tables answer; on an earlier one, and of models of which the user's catalog states
 * scores, beliefs are worked out from the scores there were.
 */
public final class MarketBelief implements QualityBelief, JointBelief {
  /** How many scores an explanation names. */
  private static final int NAMED = 8;

  /** How many of these it leaves out to show what they do together. */
  private static final int LEFT_OUT = 3;

  private final TableBeliefs tables;
  private final Market market;
  private final Supplier<List<Measurement>> measurements;
  private final List<Asked> asked = new ArrayList<>();
  private @Nullable RowBeliefs beliefs;
  private @Nullable ScoreBeliefs fromScores;

  /**
   * What is believed of a market.
   *
   * @param measurements the user's own; read when a quality is asked for first
   */
  public MarketBelief(
      TableBeliefs tables, Market market, Supplier<List<Measurement>> measurements) {
    this.tables = tables;
    this.market = market;
    this.measurements = measurements;
  }

  /** A question that was asked, with its answers so far: tasks are few, offers many. */
  private record Asked(
      TaskKind kind, List<Language> languages, Map<ModelId, Estimate<Quality>> answers) {}

  @Override
  public Estimate<Quality> of(ModelId model, TaskKind kind, List<Language> languages) {
    return answers(kind, languages)
        .computeIfAbsent(model, one -> weakest(one, kind, languages).map(Belief::quality));
  }

  @Override
  public Estimate<Double> share(ModelId model, TaskKind kind, List<Language> languages) {
    return weakest(model, kind, languages).map(belief -> belief.score().share());
  }

  private synchronized Map<ModelId, Estimate<Quality>> answers(
      TaskKind kind, List<Language> languages) {
    for (var one : asked) {
      if (one.kind == kind && one.languages.equals(languages)) {
        return one.answers;
      }
    }
    var fresh = new Asked(kind, languages, new ConcurrentHashMap<>());
    asked.add(fresh);
    return fresh.answers;
  }

  @Override
  public synchronized RowBeliefs rows() {
    if (beliefs == null) {
      var own = measurements.get();
      beliefs =
          own.isEmpty() ? this::published : new OwnBeliefs(this::published, tables, market, own);
    }
    return beliefs;
  }

  /** What published scores and those of the user's catalog tell. */
  private Estimate<Belief> published(Row row, TaskKind kind, Language language) {
    boolean isEarlier = market.day().isBefore(tables.day(Domain.of(kind)));
    if (isEarlier || market.isOwn(row.model())) {
      return fromScores().of(row, kind, language);
    }
    var told = tables.of(row, kind, language);
    boolean mayBeNew = !told.isKnown() && market.hasMoreThanBuiltIn();
    return mayBeNew ? fromScores().of(row, kind, language) : told;
  }

  private synchronized ScoreBeliefs fromScores() {
    if (fromScores == null) {
      fromScores = new ScoreBeliefs(tables, market, PublicEvidence.of(market));
    }
    return fromScores;
  }

  /** What is believed in the language that a model is worst in. */
  private Estimate<Belief> weakest(ModelId model, TaskKind kind, List<Language> languages) {
    var weakest = rows().of(Row.usual(model), kind, languages.getFirst());
    for (int i = 1; i < languages.size(); i++) {
      var next = rows().of(Row.usual(model), kind, languages.get(i));
      if (weakest instanceof Known<Belief>(var worst)
          && (!(next instanceof Known<Belief>(var other)) || other.middle() < worst.middle())) {
        weakest = next;
      }
    }
    return weakest;
  }

  @Override
  public Estimate<Double> points(
      double standing, ModelId model, TaskKind kind, List<Language> languages) {
    return weakest(model, kind, languages)
        .map(belief -> 100 * LogOdds.share(belief.standing().score(standing)));
  }

  /**
   * How good models probably are at a kind of task, and how that hangs together.
   *
   * @param asked rows of which something is believed
   */
  public Together together(List<Row> asked, TaskKind kind, Language language) {
    var believed = new ArrayList<Belief>();
    for (var row : asked) {
      if (rows().of(row, kind, language) instanceof Known<Belief>(var belief)) {
        believed.add(belief);
      }
    }
    if (believed.size() < asked.size()) {
      throw new IllegalArgumentException("nothing is believed of one of " + asked);
    }
    return together(believed);
  }

  @Override
  public Together together(List<Belief> believed) {
    var learned = fromScores().rows(Domain.of(believed.getFirst().kind()));
    var known = new ArrayList<KnownTogether.Known>();
    for (var belief : believed) {
      known.add(known(learned, belief));
    }
    return learned.fitted().together(known).all();
  }

  @Override
  public double apartOnOwnData(Belief belief) {
    var learned = fromScores().rows(Domain.of(belief.kind()));
    return learned.fitted().specificVariance(known(learned, belief));
  }

  private static KnownTogether.Known known(FittedRows learned, Belief belief) {
    return new KnownTogether.Known(
        learned.place(belief.row()),
        learned.basket(belief.kind(), belief.language()),
        belief.score());
  }

  /** The scores that a belief rests on most, with how far each moves it. */
  public List<Influential> influences(Row row, TaskKind kind, Language language, int count) {
    return fromScores().evidence(Domain.of(kind)).influences(row, kind, language, count);
  }

  @Override
  public Explanation explain(ModelId model, TaskKind kind, List<Language> languages) {
    var label = Text.of("quality of {} at {}", "calidad de {} en {}", model, kind.title());
    return switch (weakest(model, kind, languages)) {
      case Estimate.Unknown<Belief>(var reason) ->
          Explanation.given(label, Text.of("unknown: {}", "desconocida: {}", reason));
      case Known<Belief>(var belief) ->
          Explanation.of(
              Text.of(
                  "quality of {} at {} in {}",
                  "calidad de {} en {} en {}",
                  model,
                  kind.title(),
                  Text.of(
                      belief.language().name(DisplayLanguage.ENGLISH),
                      belief.language().name(DisplayLanguage.SPANISH))),
              said(belief),
              parts(belief));
    };
  }

  private static Text said(Belief belief) {
    var quality = belief.quality();
    return Text.of(
        "{} (90 % between {} and {}): better than that share of the measured models; expected score"
            + " {} of 100 on the task's benchmarks",
        "{} (90 % entre {} y {}): mejor que esa parte de los modelos medidos; puntuación esperada"
            + " {} de 100 en los benchmarks de la tarea",
        number(quality.mean()),
        number(quality.low()),
        number(quality.high()),
        points(belief.score().share()));
  }

  private static String points(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private List<Explanation> parts(Belief belief) {
    var named = influences(belief.row(), belief.kind(), belief.language(), NAMED);
    var parts = new ArrayList<>(named.stream().map(MarketBelief::part).toList());
    ownPart(belief).ifPresent(parts::addFirst);
    if (named.size() >= LEFT_OUT) {
      var without = without(belief, named.subList(0, LEFT_OUT));
      parts.add(
          Explanation.given(
              Text.of(
                  "without the {} scores named first",
                  "sin las {} puntuaciones nombradas primero",
                  LEFT_OUT),
              Text.of(
                  "{} of 100 expected (90 % between {} and {})",
                  "{} de 100 esperados (90 % entre {} y {})",
                  points(without.share()),
                  points(without.low()),
                  points(without.high()))));
    }
    return parts;
  }

  /** What own measurements do to a belief; empty where they do nothing. */
  private Optional<Explanation> ownPart(Belief belief) {
    return published(belief.row(), belief.kind(), belief.language())
        .map(before -> belief.score().share() - before.score().share())
        .toOptional()
        .filter(shift -> shift != 0)
        .map(shift ->
            Explanation.given(
                Text.of("your own measurements", "tus propias mediciones"), moves(shift)));
  }

  private static Text moves(double shift) {
    return Text.of(
        "move the expected score by {} points",
        "mueven la puntuación esperada {} puntos",
        String.format(Locale.ROOT, "%+.2f", 100 * shift));
  }

  /** What the published scores would tell of a model if some of them were not there. */
  LogOdds without(Belief belief, List<Influential> scores) {
    return fromScores()
        .evidence(Domain.of(belief.kind()))
        .without(
            belief.row(),
            belief.kind(),
            belief.language(),
            scores.stream().map(Influential::place).toList());
  }

  private static Explanation part(Influential one) {
    Score score = one.score();
    var self =
        score.selfReported()
            ? Text.of(", by its maker", ", según su fabricante")
            : Text.verbatim("");
    return Explanation.fact(
        Text.of("{}, {}", "{}, {}", score.model(), new Column(score.benchmark(), score.language())),
        Text.of(
            "{}{}: moves the expected score by {} points",
            "{}{}: mueve la puntuación esperada {} puntos",
            score.value(),
            self,
            String.format(Locale.ROOT, "%+.2f", 100 * one.shift())),
        score.citation());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
