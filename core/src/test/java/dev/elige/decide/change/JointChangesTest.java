package dev.elige.decide.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Money;
import dev.elige.catalog.OfferId;
import dev.elige.decide.Decision;
import dev.elige.spec.Aim;
import dev.elige.spec.Goal;
import dev.elige.spec.Portfolio;
import dev.elige.spec.Requirement;
import dev.elige.spec.RequirementReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every change that is announced where tasks are chosen for together, or the goal is another than
 * the least cost, is held to a decision on all tasks that is made anew with it.
 */
class JointChangesTest {
  private static final int SAMPLE = 3;
  private static final TestingWorld WORLD = TestingWorld.builtIn();

  private final Map<String, Integer> held = new TreeMap<>();
  private final Random random = new Random(11);

  @Test
  void announcedChangesAreTrueWhereTheBestIsWanted() {
    hold("goal: best", "", ", quality: {weight: 3}", ", quality: 0.6");
    assertThat(held).containsKeys("Expected", "AnyLowerPrice", "Floor", "turns");
    assertThat(sum()).isGreaterThan(25);
  }

  @Test
  void announcedChangesAreTrueWhereTheBestIsWantedWithinABudget() {
    hold("goal: best\nbudget: 300 USD per month", "", ", quality: {weight: 3}", "");
    assertThat(held).containsKeys("Expected", "Prices", "TotalBudget", "Floor", "turns");
    assertThat(sum()).isGreaterThan(25);
  }

  @Test
  void announcedChangesAreTrueWhereTheBestIsWantedOfFewModelsWithinABudget() {
    hold(
        "goal: best\nbudget: 90 USD per month\nportfolio: {models: 2}",
        ", quality: {weight: 2}",
        "",
        ", quality: 0.6");
    assertThat(held).containsKeys("Expected", "TotalBudget", "turns");
    assertThat(sum()).isGreaterThan(25);
  }

  @Test
  void announcedChangesAreTrueWhereValueIsWanted() {
    hold(
        "goal: value",
        ", worth: {right: 0.002 USD, wrong: 0.005 USD}",
        ", worth: {right: 0.02 USD, wrong: 0.05 USD}",
        ", worth: {right: 0.01 USD, wrong: 0.01 USD}");
    assertThat(held).containsKeys("RightAnswers", "Prices", "turns");
    assertThat(sum()).isGreaterThan(25);
  }

  @Test
  void announcedChangesAreTrueWhereValueIsWantedOfFewModelsWithinABudget() {
    hold(
        "goal: value\nbudget: 60 USD per month\nportfolio: {per-model: 5 USD per month}",
        ", worth: {right: 0.002 USD, wrong: 0.005 USD}",
        ", worth: {right: 0.02 USD, wrong: 0.05 USD}",
        ", worth: {right: 0.01 USD, wrong: 0.01 USD}");
    assertThat(held).containsKeys("RightAnswers", "turns");
    assertThat(sum()).isGreaterThan(25);
  }

  @Test
  void announcedChangesAreTrueForTheCheapestOfFewModels() {
    hold("portfolio: {models: 2, per-model: 3 USD per month}", "", "", ", quality: 0.7");
    assertThat(held).containsKeys("Prices", "Better", "Floor", "turns");
    assertThat(sum()).isGreaterThan(25);
  }

  @Test
  void announcedChangesAreTrueWithFallbacksAtFewProviders() {
    hold(
        "portfolio: {providers: 1, per-provider: 2 USD per month, fallback: true}",
        "",
        ", budget: 40 USD per month",
        ", quality: 0.7");
    assertThat(held).containsKeys("Prices", "Floor", "turns");
    assertThat(sum()).isGreaterThan(25);
  }

  @Test
  void announcedChangesAreTrueForTheTravelAssistantOfTwoModels() {
    hold(travelAssistant(Goal.CHEAPEST));
    assertThat(held).containsKeys("Prices", "Better", "MustLiveUntil", "WithoutLanguage");
  }

  @Test
  void announcedChangesAreTrueForTheBestTravelAssistantOfTwoModels() {
    hold(travelAssistant(Goal.BEST));
    assertThat(held).containsKeys("Expected", "TotalBudget", "turns");
  }

  private static Requirement travelAssistant(Goal goal) {
    var stated =
        new RequirementReader(TestingWorld.TODAY)
            .read(Path.of("..", "examples", "travel-assistant.yaml"));
    var two =
        new Portfolio(Optional.of(2), Optional.empty(), Money.ZERO_USD, Money.ZERO_USD, false);
    return new Requirement(
        stated.application(),
        stated.tasks(),
        stated.constraints(),
        stated.monthlyBudget(),
        new Aim(goal, true, two, Optional.empty()),
        stated.asOf(),
        List.of(),
        List.of());
  }

  private void hold(String whole, String first, String second, String third) {
    var file =
        """
        application: own
        %s
        languages: [en, es]
        requests: 30000 per month
        accept-unconfirmed: [lifecycle, region]
        tasks:
          - {id: sort, kind: classification, input: 800 tokens, output: 20 tokens%s}
          - {id: answer, kind: question-answering, input: 3000 tokens, output: 300 tokens%s}
          - {id: digest, kind: summarization, requests: 5000 per month, input: 5000 tokens, \
        output: 400 tokens%s}
        """
            .formatted(whole, first, second, third);
    hold(new RequirementReader(TestingWorld.TODAY).read("own.yaml", file));
  }

  private int sum() {
    return held.values().stream().mapToInt(Integer::intValue).sum();
  }

  private record Announced(OfferId offer, Change change) {}

  private void hold(Requirement requirement) {
    var decider = WORLD.decider();
    var decision = decider.decide(requirement, false);
    var changes = Changes.of(decider, decision);
    for (int task = 0; task < decision.tasks().size(); task++) {
      var change = changes.of(task).toOptional().orElseThrow();
      var byKind = new TreeMap<String, List<Announced>>();
      for (var option : change.options()) {
        for (var one : option.changes()) {
          byKind
              .computeIfAbsent(one.getClass().getSimpleName(), _ -> new ArrayList<>())
              .add(new Announced(option.offer().offer().id(), one));
        }
      }
      int at = task;
      byKind.forEach((kind, all) -> {
        Collections.shuffle(all, random);
        all.stream().limit(SAMPLE).forEach(one -> hold(decision, at, one));
        held.merge(kind, Math.min(SAMPLE, all.size()), Integer::sum);
      });
      change.turns().forEach(turn -> hold(decision, at, turn));
      held.merge("turns", change.turns().size(), Integer::sum);
    }
  }

  private static Optional<OfferId> choice(Decision decision, int task) {
    return decision.tasks().get(task).choice().map(one -> one.offer().id());
  }

  private static void hold(Decision decision, int task, Announced announced) {
    var wins = Optional.of(announced.offer());
    assertThat(choice(decision, task)).as("the choice is no option").isNotEqualTo(wins);
    assertThat(WORLD.redecided(decision, task, announced.offer(), announced.change()))
        .as("%s at %s with all of %s", announced.offer(), task, announced.change())
        .isEqualTo(wins);
    for (var less : TestingLess.of(announced.change())) {
      assertThat(WORLD.redecided(decision, task, announced.offer(), less))
          .as("%s at %s with %s, not %s", announced.offer(), task, less, announced.change())
          .isNotEqualTo(wins);
    }
  }

  private static void hold(Decision decision, int task, Turn turn) {
    var choice = choice(decision, task).orElseThrow();
    assertThat(WORLD.redecided(decision, task, choice, turn.change()))
        .as("%s at %s", turn.change(), task)
        .isEqualTo(turn.then().map(one -> one.offer().id()))
        .isNotEqualTo(Optional.of(choice));
    for (var less : TestingLess.of(turn.change())) {
      assertThat(WORLD.redecided(decision, task, choice, less))
          .as("%s at %s, not %s", less, task, turn.change())
          .isEqualTo(Optional.of(choice));
    }
  }
}
