package dev.elige.decide.change;

import dev.elige.base.Money;
import dev.elige.base.PartialDate;
import dev.elige.belief.MarketBelief;
import dev.elige.belief.QualityBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Market;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.TestingPrices;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import dev.elige.spec.Requirement;
import dev.elige.spec.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A catalog with what is believed of its models, in which a decision is made anew with a change, as
 * its user or the world would make it.
 *
 * @param catalog the catalog
 * @param market on the day
 * @param belief what is believed
 */
record TestingWorld(Catalog catalog, Market market, QualityBelief belief) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static TestingWorld builtIn() {
    var catalog = Catalog.builtIn();
    var market = catalog.on(TODAY);
    return new TestingWorld(
        catalog, market, new MarketBelief(TableBeliefs.builtIn(), market, List::of));
  }

  Decider decider() {
    return new Decider(market, belief);
  }

  /** What a task takes then. */
  Optional<OfferId> redecided(Decision decision, int task, OfferId offer, Change change) {
    var of = decision.requirement();
    var edited = of.tasks().get(task);
    return switch (change) {
      case Change.Prices(var factor, var _) ->
          choice(priced(decision, offer, factor), belief, of, task);
      case Change.AnyLowerPrice() ->
          choice(priced(decision, offer, new BigDecimal("0.999999")), belief, of, task);
      case Change.Better better -> believed(of, task, offer, better);
      case Change.Expected expected -> believed(of, task, offer, expected);
      case Change.RightAnswers right -> believed(of, task, offer, right);
      case Change.Requests(var _, var to) -> choice(of, task, Edits.requests(edited, to));
      case Change.Floor(var _, var to) -> choice(of, task, Edits.floor(edited, to));
      case Change.Budget(var _, var to) -> choice(of, task, Edits.budget(edited, to));
      case Change.TotalBudget(var _, var to) ->
          choice(market, belief, with(of, of.tasks(), Optional.of(to)), task);
      case Change.WithoutLanguage(var language) ->
          choice(
              of,
              task,
              Edits.in(
                  edited,
                  edited.languages().stream().filter(one -> !one.equals(language)).toList()));
      case Change.MustLiveUntil(var _, var to) ->
          choice(of, task, Edits.livingUntil(edited, to.map(PartialDate::of)));
    };
  }

  private Optional<OfferId> believed(Requirement of, int task, OfferId offer, Change change) {
    var model = market.offer(offer).orElseThrow().model().id();
    var moved = new TestingBetter(belief, model, of.tasks().get(task).kind(), change);
    return choice(market, moved, of, task);
  }

  /**
   * With other prices of an offer; of the rest only what is eligible, since nothing else comes in.
   */
  private Market priced(Decision decision, OfferId offer, BigDecimal factor) {
    var only = new HashSet<OfferId>();
    for (TaskDecision task : decision.tasks()) {
      Stream.of(task.choice().stream(), task.alternatives().stream())
          .flatMap(one -> one)
          .map(Assessment::offer)
          .forEach(one -> only.add(one.id()));
    }
    only.add(offer);
    return TestingPrices.times(catalog, only, offer, factor).on(TODAY);
  }

  private Optional<OfferId> choice(Requirement of, int task, Task edited) {
    var tasks = new ArrayList<>(of.tasks());
    tasks.set(task, edited);
    return choice(market, belief, with(of, tasks, of.monthlyBudget()), task);
  }

  private static Requirement with(Requirement of, List<Task> tasks, Optional<Money> budget) {
    return new Requirement(
        of.application(),
        tasks,
        of.constraints(),
        budget,
        of.aim(),
        of.asOf(),
        List.of(),
        List.of());
  }

  private static Optional<OfferId> choice(
      Market market, QualityBelief belief, Requirement of, int task) {
    var decided = new Decider(market, belief).decide(of, false).tasks().get(task);
    return decided.choice().map(one -> one.offer().id());
  }
}
