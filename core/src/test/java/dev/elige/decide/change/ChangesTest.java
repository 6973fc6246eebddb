package dev.elige.decide.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.OfferId;
import dev.elige.decide.Decision;
import dev.elige.spec.Requirement;
import dev.elige.spec.RequirementReader;
import dev.elige.spec.Task;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every announced change is held to a decision that is made anew with it. */
class ChangesTest {
  private static final LocalDate TODAY = TestingWorld.TODAY;
  private static final int SAMPLE = 8;
  private static final TestingWorld WORLD = TestingWorld.builtIn();

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
    var decider = WORLD.decider();
    var decision = decider.decide(requirement, false);
    var change = Changes.of(decider, decision).of(0).toOptional().orElseThrow();
    var byKind = new TreeMap<String, List<Announced>>();
    for (var option : change.options()) {
      for (var one : option.changes()) {
        byKind
            .computeIfAbsent(one.getClass().getSimpleName(), _ -> new ArrayList<>())
            .add(new Announced(option.offer().offer().id(), one));
      }
    }
    byKind.forEach((kind, all) -> {
      Collections.shuffle(all, random);
      all.stream().limit(SAMPLE).forEach(one -> hold(decision, one));
      held.merge(kind, Math.min(SAMPLE, all.size()), Integer::sum);
    });
    change.turns().forEach(turn -> hold(decision, turn));
    held.merge("turns", change.turns().size(), Integer::sum);
  }

  private record Announced(OfferId offer, Change change) {}

  private static void hold(Decision decision, Announced announced) {
    var wins = Optional.of(announced.offer());
    var choice = decision.tasks().getFirst().choice().map(one -> one.offer().id());
    assertThat(choice).as("the choice is no option").isNotEqualTo(wins);
    assertThat(WORLD.redecided(decision, 0, announced.offer(), announced.change()))
        .as("%s with all of %s", announced.offer(), announced.change())
        .isEqualTo(wins);
    for (var less : TestingLess.of(announced.change())) {
      assertThat(WORLD.redecided(decision, 0, announced.offer(), less))
          .as("%s with %s instead of %s", announced.offer(), less, announced.change())
          .isNotEqualTo(wins);
    }
  }

  private static void hold(Decision decision, Turn turn) {
    var choice = decision.tasks().getFirst().choice().map(one -> one.offer().id());
    assertThat(WORLD.redecided(decision, 0, choice.orElseThrow(), turn.change()))
        .as("%s", turn.change())
        .isEqualTo(turn.then().map(one -> one.offer().id()))
        .isNotEqualTo(choice);
    for (var less : TestingLess.of(turn.change())) {
      assertThat(WORLD.redecided(decision, 0, choice.orElseThrow(), less))
          .as("%s instead of %s", less, turn.change())
          .isEqualTo(choice);
    }
  }
}
