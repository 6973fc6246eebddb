package dev.elige.desk.evidence;

import dev.elige.base.Estimate.Known;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.Belief;
import dev.elige.belief.Influential;
import dev.elige.belief.MarketBelief;
import dev.elige.belief.Row;
import dev.elige.belief.TableBeliefs;
import dev.elige.belief.model.Together;
import dev.elige.belief.own.CatalogModels;
import dev.elige.belief.own.MeasurementStore;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Lifecycle.Stage;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.Offer;
import dev.elige.decide.Decider;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.World;
import dev.elige.report.evidence.BeliefOverview;
import dev.elige.report.evidence.BeliefReport;
import dev.elige.spec.Defaults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Tells how good models probably are, how sure that is, and what it rests on. */
public final class BeliefDesk {
  /** More models beside each other are no table that a person reads. */
  private static final int COMPARED = 8;

  private static final int INFLUENCES = 12;

  private final World world;
  private final MarketBelief beliefs;
  private final BeliefQuestion question;

  public BeliefDesk(World world, Path measurements, BeliefQuestion question) {
    this.world = world;
    this.question = question;
    this.beliefs =
        new MarketBelief(
            TableBeliefs.builtIn(), world.market(), new MeasurementStore(measurements)::all);
  }

  /** How good the models probably are. */
  public Answer answer() {
    var named = named();
    if (question.task().isEmpty()) {
      return overview(named);
    }
    var kind = question.task().get();
    var believed = new ArrayList<Belief>();
    for (var model : named.isEmpty() ? onSale() : named) {
      add(believed, Row.usual(model), kind);
      if (!named.isEmpty()) {
        add(believed, new Row(model, Row.Run.PLAIN), kind);
      }
    }
    if (named.isEmpty()) {
      believed.sort(
          Comparator.comparingDouble((Belief one) -> -one.quality().cautious(Defaults.CONFIDENCE))
              .thenComparing(one -> one.row().toString()));
    }
    var shown =
        named.isEmpty()
            ? believed.subList(0, Math.min(question.limit(), believed.size()))
            : believed;
    var rows = shown.stream().map(Belief::row).toList();
    return Answer.done(
        new BeliefReport(
            kind,
            question.language(),
            shown,
            believed.size(),
            named.isEmpty() ? Optional.empty() : together(rows, kind),
            rows.size() == 1 && !named.isEmpty() ? influences(rows.getFirst(), kind) : List.of()));
  }

  private Answer overview(List<ModelId> named) {
    if (named.isEmpty()) {
      throw new InvalidInputException(
          "belief",
          Text.of("names neither a model nor a task.", "no nombra ni un modelo ni una tarea."),
          Text.of(
              "Say --task summarization for the best models of a task, or name a model.",
              "Indica --task summarization para ver los mejores modelos de una tarea, o nombra un"
                  + " modelo."));
    }
    var believed = new ArrayList<Belief>();
    for (var model : named) {
      Arrays.stream(TaskKind.values()).forEach(kind -> add(believed, Row.usual(model), kind));
    }
    var rows = named.stream().map(Row::usual).toList();
    return Answer.done(new BeliefOverview(question.language(), rows, believed));
  }

  private void add(List<Belief> believed, Row row, TaskKind kind) {
    if (beliefs.rows().of(row, kind, question.language()) instanceof Known<Belief>(var belief)) {
      believed.add(belief);
    }
  }

  private List<ModelId> named() {
    var catalog = new CatalogModels(world.market());
    var models = new LinkedHashSet<ModelId>();
    var problems = new ArrayList<Problem>();
    for (var name : question.models()) {
      try {
        models.add(catalog.apply(name));
      } catch (InvalidInputException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return List.copyOf(models);
  }

  /** The models that the usual providers sell on the day. */
  private List<ModelId> onSale() {
    return Decider.DEFAULT_PROVIDERS.stream()
        .flatMap(provider -> world.market().offersOf(provider).stream())
        .filter(this::isOnSale)
        .map(offer -> offer.model().id())
        .distinct()
        .toList();
  }

  private boolean isOnSale(Offer offer) {
    var kind = question.task().orElseThrow();
    boolean serves =
        offer
            .fact(Attributes.KIND)
            .map(settled -> settled.value().serves(kind))
            .toOptional()
            .orElse(false);
    var lives = offer.facts(Attributes.LIFECYCLE);
    return serves
        && (lives.isEmpty()
            || lives.stream().anyMatch(one -> one.value().stageOn(offer.day()) != Stage.RETIRED));
  }

  private Optional<Together> together(List<Row> rows, TaskKind kind) {
    return rows.size() < 2 || rows.size() > COMPARED
        ? Optional.empty()
        : Optional.of(beliefs.together(rows, kind, question.language()));
  }

  private List<Influential> influences(Row row, TaskKind kind) {
    return beliefs.influences(row, kind, question.language(), INFLUENCES);
  }
}
