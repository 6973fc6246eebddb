package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code elige choose --sure} and {@code elige evidence next} on what is built in. */
class SureTest {
  private static final String TRAVEL = "examples/travel-assistant.yaml";

  @TempDir Path folder;

  private static JsonNode sure(String requirement) {
    var run = BuiltIn.run("choose " + requirement + " --sure --json");
    assertThat(PublishedSchema.of("decision").errors(run.out())).isEmpty();
    return JsonMapper.shared().readTree(run.out());
  }

  private static JsonNode next(String arguments) {
    var run = BuiltIn.run("evidence next " + arguments + " --json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(PublishedSchema.of("evidence-next").errors(run.out())).isEmpty();
    return JsonMapper.shared().readTree(run.out());
  }

  private String file(String goal) throws IOException {
    var text =
        """
        %s
        requests: 100000 per month
        tasks: [{id: sort, kind: classification, languages: [es, en], input: 300 tokens, output: 5 tokens}]
        """
            .formatted(goal);
    return Files.writeString(folder.resolve("app.yaml"), text).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {TRAVEL, "examples/code-review.yaml", "examples/eu-bank.yaml"})
  void ranksAndChancesAreShares(String example) {
    for (var task : sure(example).path("tasks")) {
      if (task.path("sure").isObject()) {
        double chances = 0;
        double first = 0;
        for (var one : task.at("/sure/contenders")) {
          chances += one.path("probability").doubleValue();
          first += one.path("first").doubleValue();
        }
        assertThat(first).isCloseTo(1, within(0.01));
        assertThat(chances).isLessThan(1.01);
        assertThat(task.at("/sure/contenders/0/offer")).isEqualTo(task.at("/choice/offer"));
      }
    }
  }

  /** The decision asks for 80 %, by an interval that is taken for a normal one. */
  @Test
  void aChoiceReachesItsFloorAboutAsSurelyAsTheDecisionSays() {
    for (var task : sure(TRAVEL).path("tasks")) {
      assertThat(task.at("/sure/reachesFloor").doubleValue()).isGreaterThan(0.77);
    }
  }

  /** Who said what regret is tolerated is told of more without asking, and gets no winner. */
  @Test
  void moreRegretThanIsToleratedIsMeasuredFirst() throws IOException {
    var answers =
        """
        %s
        languages: [es, en]
        regions: [eu]
        tasks: [{id: answers, kind: question-answering, requests: 80000 per month, input: 12000 tokens, output: 267 tokens}]
        """;
    var strict = Files.writeString(folder.resolve("strict.yaml"), answers.formatted("regret: 0"));
    var run = BuiltIn.run("choose " + strict + " --json");
    assertThat(PublishedSchema.of("decision").errors(run.out())).isEmpty();
    var task = JsonMapper.shared().readTree(run.out()).at("/tasks/0");
    assertThat(task.at("/measureFirst/offers/0")).isEqualTo(task.at("/choice/offer"));
    assertThat(task.at("/measureFirst/items").intValue()).isIn(50, 100, 200);
    assertThat(run.err()).contains("measure " + task.at("/choice/offer").stringValue());
    assertThat(BuiltIn.run("choose " + strict).out()).contains("measure first: see below");

    var lenient =
        Files.writeString(folder.resolve("lenient.yaml"), answers.formatted("regret: 100000"));
    assertThat(BuiltIn.run("choose " + lenient + " --json").out()).doesNotContain("measureFirst");
  }

  @Test
  void nobodyIsToldWhoDidNotAsk() {
    var run = BuiltIn.run("choose " + TRAVEL + " --json");
    assertThat(JsonMapper.shared().readTree(run.out()).at("/tasks/0").has("sure")).isFalse();
  }

  @Test
  void peopleGetSentencesAndTables() {
    assertThat(BuiltIn.run("choose " + TRAVEL + " --sure").out())
        .contains("How sure", "reaches the quality floor of 0.50 with a probability of", "1st");
    assertThat(BuiltIn.run("choose " + TRAVEL + " --sure --lang es").out())
        .contains("Qué seguridad hay", "alcanza la calidad mínima de 0,50", "1.ª");
  }

  @Test
  void theRegretThatIsToleratedIsHeldAgainstIt() throws IOException {
    var tolerant = file("regret: 100000 USD per month");
    assertThat(BuiltIn.run("choose " + tolerant + " --sure").out()).contains("that you tolerate");
    assertThat(next(tolerant).at("/tasks/0/tolerated").booleanValue()).isTrue();
    assertThat(next(tolerant).path("measurements")).isEmpty();
    assertThat(BuiltIn.run("evidence next " + tolerant).out())
        .contains("change a choice that you do not tolerate.");
  }

  @Test
  void theBestAndTheMostValuableAreDoubtedInTheirOwnUnits() throws IOException {
    assertThat(sure(file("goal: best")).at("/tasks/0/sure/regretPoints").isNumber()).isTrue();
    assertThat(next(file("goal: best")).at("/tasks/0/regretPoints").isNumber()).isTrue();
    var value = file("goal: value\nworth: {right: 0.02 USD, wrong: 0.05 USD}");
    assertThat(sure(value).at("/tasks/0/sure/regretUsd").isNumber()).isTrue();
    assertThat(next(value).path("measurements"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.has("gainsUsd")).isTrue());
    assertThat(BuiltIn.run("evidence next " + value + " --lang es").out())
        .contains("gana USD al mes");
  }

  @Test
  void measurementsAreSortedByWhatTheyGiveForADollar() {
    double last = Double.POSITIVE_INFINITY;
    for (var one : next(TRAVEL).path("measurements")) {
      double perDollar = one.path("savesUsd").doubleValue() / one.path("costUsd").doubleValue();
      assertThat(perDollar).isLessThan(last * 1.05 + 0.05);
      last = perDollar;
    }
  }

  @Test
  void whatCostsMoreThanTheBudgetIsLeftOut() {
    var cheap = next(TRAVEL + " --items 50 --budget 0.1");
    assertThat(cheap.path("measurements"))
        .isNotEmpty()
        .allSatisfy(one -> {
          assertThat(one.path("costUsd").doubleValue()).isLessThanOrEqualTo(0.1);
          assertThat(one.path("items").intValue()).isEqualTo(50);
        });
    assertThat(BuiltIn.run("evidence next " + TRAVEL + " --budget 0").out())
        .contains("No measurement for at most 0.00 USD is expected to change a choice.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "a", "50,", "1.5", "99999999"})
  void itemsAreWholeNumbers(String items) {
    var run = BuiltIn.run("evidence next " + TRAVEL + " --items " + items);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--items " + items + ": is no list of whole numbers");
  }
}
