package dev.elige.decide.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Money;
import dev.elige.base.PartialDate;
import dev.elige.belief.MarketBelief;
import dev.elige.belief.QualityBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Market;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.TestingPrices;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import dev.elige.spec.Requirement;
import dev.elige.spec.RequirementReader;
import dev.elige.spec.Task;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every announced change is held to a decision that is made anew with it. */
class ChangesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int SAMPLE = 8;
  private static final BigDecimal MOST_OF_IT = new BigDecimal("0.99");
  private static final Catalog CATALOG = Catalog.builtIn();
  private static final Market MARKET = CATALOG.on(TODAY);
  private static final QualityBelief BELIEF =
      new MarketBelief(TableBeliefs.builtIn(), MARKET, List::of);

  private static final String OWN =
      """
      application: own
      languages: [en, de]
      requests: 3000000 per month
      must-live-until: 2027-03
      accept-unconfirmed: [lifecycle, region]
      budget: 900 USD per month
      tasks:
        - {id: sort, kind: classification, input: 800 tokens, output: 20 tokens, quality: 0.62}
        - {id: write, kind: content-writing, requests: 20000 per month, input: 2000 tokens, \
      output: 800 tokens, batch: true, quality: 0.9}
        - {id: chat, kind: question-answering, requests: 400000 per month, languages: [en], \
      input: 6000 tokens, output: 300 tokens, quality: 0.97}
      """;

  private final Map<String, Integer> held = new TreeMap<>();
  private final Random random = new Random(7);

  @Test
  void announcedChangesAreTrueForTheTravelAssistant() {
    holdAll(example("travel-assistant.yaml"));
    assertThat(sum()).isGreaterThan(90);
  }

  @Test
  void announcedChangesAreTrueForCodeReview() {
    holdAll(example("code-review.yaml"));
    assertThat(sum()).isGreaterThan(40);
  }

  @Test
  void announcedChangesAreTrueForABankWithManyLimits() {
    holdAll(example("eu-bank.yaml"));
    assertThat(sum()).isGreaterThan(40);
  }

  @Test
  void announcedChangesAreTrueForTasksWithHighFloorsAndDates() {
    holdAll(new RequirementReader(TODAY).read("own.yaml", OWN));
    assertThat(sum()).isGreaterThan(60);
  }

  private static Requirement example(String name) {
    return new RequirementReader(TODAY).read(Path.of("..", "examples", name));
  }

  private int sum() {
    return held.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void holdAll(Requirement requirement) {
    for (var task : requirement.tasks()) {
      hold(alone(requirement, task));
    }
  }

  /** A requirement of one of the tasks. */
  private static Requirement alone(Requirement of, Task task) {
    return new Requirement(
        of.application(),
        List.of(task),
        of.constraints(),
        of.monthlyBudget(),
        of.aim(),
        of.asOf(),
        List.of(),
        List.of());
  }

  private void hold(Requirement requirement) {
    var decider = new Decider(MARKET, BELIEF);
    var decision = decider.decide(requirement, false);
    var change =
        Changes.of(decider, decision, decision.tasks().getFirst()).toOptional().orElseThrow();
    var byKind = new HashMap<Class<?>, List<Announced>>();
    for (var option : change.options()) {
      for (var one : option.changes()) {
        byKind
            .computeIfAbsent(one.getClass(), _ -> new ArrayList<>())
            .add(new Announced(option.offer().offer().id(), one));
      }
    }
    byKind.forEach((kind, all) -> {
      Collections.shuffle(all, random);
      all.stream().limit(SAMPLE).forEach(one -> hold(decision, one));
      held.merge(kind.getSimpleName(), Math.min(SAMPLE, all.size()), Integer::sum);
    });
    change.turns().forEach(turn -> hold(decision, turn));
    held.merge("turns", change.turns().size(), Integer::sum);
  }

  private record Announced(OfferId offer, Change change) {}

  private static void hold(Decision decision, Announced announced) {
    var wins = Optional.of(announced.offer());
    var choice = decision.tasks().getFirst().choice().map(one -> one.offer().id());
    assertThat(choice).as("the choice is no option").isNotEqualTo(wins);
    assertThat(redecided(decision, announced.offer(), announced.change()))
        .as("%s with all of %s", announced.offer(), announced.change())
        .isEqualTo(wins);
    for (var less : less(announced.change())) {
      assertThat(redecided(decision, announced.offer(), less))
          .as("%s with %s instead of %s", announced.offer(), less, announced.change())
          .isNotEqualTo(wins);
    }
  }

  private static void hold(Decision decision, Turn turn) {
    var choice = decision.tasks().getFirst().choice().map(one -> one.offer().id());
    assertThat(redecided(decision, choice.orElseThrow(), turn.change()))
        .as("%s", turn.change())
        .isEqualTo(turn.then().map(one -> one.offer().id()))
        .isNotEqualTo(choice);
    for (var less : less(turn.change())) {
      assertThat(redecided(decision, choice.orElseThrow(), less))
          .as("%s instead of %s", less, turn.change())
          .isEqualTo(choice);
    }
  }

  /** 99 % of a change, or the step before it; none where there is nothing smaller. */
  private static List<Change> less(Change change) {
    return switch (change) {
      case Change.Prices(var factor) -> List.of(new Change.Prices(most(BigDecimal.ONE, factor)));
      case Change.AnyLowerPrice() -> List.of(new Change.Prices(BigDecimal.ONE));
      case Change.Better(var probability, var from, var to) ->
          List.of(
              new Change.Better(
                  probability,
                  from,
                  most(BigDecimal.valueOf(from.orElse(0.0)), BigDecimal.valueOf(to))
                      .doubleValue()));
      case Change.Requests(var from, var to) -> List.of(new Change.Requests(from, most(from, to)));
      case Change.Floor(var from, var to) ->
          List.of(
              new Change.Floor(
                  from, most(BigDecimal.valueOf(from), BigDecimal.valueOf(to)).doubleValue()));
      case Change.Budget(var from, var to) ->
          List.of(
              new Change.Budget(
                  from,
                  Money.usd(
                      from.map(money -> most(money.amount(), to.amount()))
                          .orElse(to.amount().multiply(new BigDecimal("1.01"))))));
      case Change.WithoutLanguage(var _) -> List.of();
      case Change.MustLiveUntil(var from, var to) -> List.of(dayBefore(from, to));
    };
  }

  private static Change dayBefore(Optional<LocalDate> from, Optional<LocalDate> to) {
    var none = TODAY.minusDays(1);
    var start = from.orElse(none);
    var end = to.orElse(none);
    var before = end.isAfter(start) ? end.minusDays(1) : end.plusDays(1);
    return new Change.MustLiveUntil(
        from, before.isAfter(none) ? Optional.of(before) : Optional.empty());
  }

  private static BigDecimal most(BigDecimal from, BigDecimal to) {
    return from.add(to.subtract(from).multiply(MOST_OF_IT));
  }

  /** Decides anew with a change, as its user or the world would make it. */
  private static Optional<OfferId> redecided(Decision decision, OfferId offer, Change change) {
    var of = decision.requirement();
    var task = of.tasks().getFirst();
    return switch (change) {
      case Change.Prices(var factor) -> choice(priced(decision, offer, factor), BELIEF, of);
      case Change.AnyLowerPrice() ->
          choice(priced(decision, offer, new BigDecimal("0.999999")), BELIEF, of);
      case Change.Better better ->
          choice(MARKET, TestingBetter.of(BELIEF, MARKET.offer(offer).orElseThrow(), better), of);
      case Change.Requests(var _, var to) -> choice(of, Edits.requests(task, to));
      case Change.Floor(var _, var to) -> choice(of, Edits.floor(task, to));
      case Change.Budget(var _, var to) -> choice(of, Edits.budget(task, to));
      case Change.WithoutLanguage(var language) ->
          choice(
              of,
              Edits.in(
                  task, task.languages().stream().filter(one -> !one.equals(language)).toList()));
      case Change.MustLiveUntil(var _, var to) ->
          choice(of, Edits.livingUntil(task, to.map(PartialDate::of)));
    };
  }

  /**
   * With other prices of an offer; of the rest only what is eligible, since nothing else comes in.
   */
  private static Market priced(Decision decision, OfferId offer, BigDecimal factor) {
    var task = decision.tasks().getFirst();
    var only =
        Stream.of(task.choice().stream(), task.alternatives().stream())
            .flatMap(one -> one)
            .map(one -> one.offer().id())
            .collect(Collectors.toCollection(HashSet::new));
    only.add(offer);
    return TestingPrices.times(CATALOG, only, offer, factor).on(TODAY);
  }

  private static Optional<OfferId> choice(Requirement of, Task task) {
    return choice(MARKET, BELIEF, alone(of, task));
  }

  private static Optional<OfferId> choice(Market market, QualityBelief belief, Requirement of) {
    TaskDecision decided = new Decider(market, belief).decide(of, false).tasks().getFirst();
    return decided.choice().map(one -> one.offer().id());
  }
}
