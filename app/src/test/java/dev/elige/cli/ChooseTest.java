package dev.elige.cli;

import static dev.elige.cli.TestingTerminal.example;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChooseTest {
  @TempDir Path folder;
  private TestingTerminal terminal;

  @BeforeEach
  void open() {
    terminal = new TestingTerminal(folder.resolve("snapshot"));
  }

  private static JsonNode json(TestingTerminal.Run run) {
    return JsonMapper.shared().readTree(run.out());
  }

  private String requirement(String text) throws IOException {
    return Files.writeString(folder.resolve("app.yaml"), text).toString();
  }

  /** 150 words are 200 tokens by the rule of thumb. */
  private String triage() throws IOException {
    return requirement(
        """
        languages: [es, en]
        requests: 200000 per month
        regions: [eu]
        tasks:
          - {id: triage, kind: classification, input: 150 words, output: 10 tokens}
        """);
  }

  @Test
  void theCheapestOfferThatMeetsTheFloorIsChosen() {
    var run = terminal.run("choose", example("travel-assistant"));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("→ amazon-bedrock/amazon.nova-micro-v1:0: on demand, eu-west-1")
        .contains("Within the budget of 3 000.00 USD a month")
        .contains("quality floor 0.50, the default")
        .contains("catalog 2026-11-12");
  }

  /** 200,000 requests of 200 tokens at 0.046 and of 10 tokens at 0.184 USD per million. */
  @Test
  void aBillIsTokensTimesThePublishedPrice() throws IOException {
    var triage = json(terminal.run("choose", triage(), "--json")).at("/tasks/0");
    assertThat(triage.at("/monthlyUsd").decimalValue()).isEqualByComparingTo("2.208");
    assertThat(triage.at("/choice/mode").stringValue()).isEqualTo("on-demand");
  }

  @Test
  void everyOfferOfTheProvidersConsideredIsAccountedForOnce() {
    for (var task :
        json(terminal.run("choose", example("travel-assistant"), "--json")).at("/tasks")) {
      int offers =
          (task.at("/choice").isNull() ? 0 : 1)
              + task.at("/alternatives").size()
              + task.at("/unconfirmed").size()
              + task.at("/rejected").size();
      assertThat(offers).isEqualTo(15);
    }
  }

  @Test
  void theTotalIsTheSumOfTheTasks() {
    var answer = json(terminal.run("choose", example("travel-assistant"), "--json"));
    var sum = BigDecimal.ZERO;
    for (var task : answer.at("/tasks")) {
      sum = sum.add(task.at("/monthlyUsd").decimalValue());
    }
    assertThat(answer.at("/monthlyUsd").decimalValue()).isEqualByComparingTo(sum);
  }

  @Test
  void theRootOfTheExplanationIsTheTotal() {
    var answer = json(terminal.run("choose", example("travel-assistant"), "--json", "--explain"));
    var root = answer.at("/explanation/value").stringValue().replace(" USD", "");
    assertThat(answer.at("/monthlyUsd").decimalValue()).isEqualByComparingTo(root);
    assertThat(answer.at("/explanation/parts/0/parts/0/parts/1/source/locator").stringValue())
        .isEqualTo("row 3");
  }

  @Test
  void anUnknownQualityIsADashWithItsReasonBelow() {
    var run = terminal.run("choose", example("travel-assistant"));
    assertThat(run.out()).contains("—¹").contains("¹ no published score");
  }

  @Test
  void whyNotTellsEveryRuleForEveryTask() {
    var run =
        terminal.run("choose", example("article-2023"), "--why-not", "cohere.command-text-v14");
    assertThat(run.out())
        .contains("Why not amazon-bedrock/cohere.command-text-v14?")
        .contains("sort: rejected")
        .contains("lists en, not es")
        .contains("translate to en first and back")
        .contains("Met: task, day in question, lifecycle, provider, context window");
  }

  @Test
  void whyNotOfAProviderThatIsNotConsideredSaysHowToConsiderIt() {
    var run =
        terminal.run(
            "choose",
            example("code-review"),
            "--why-not",
            "openrouter/mistralai/mistral-small-3.2:free");
    assertThat(run.out())
        .contains("openrouter is not among the providers considered")
        .contains("its price is 0: a trial or a free");
  }

  @Test
  void theArticleOf2023RejectsEnglishOnlyModelsForTheLanguage() {
    var answer = json(terminal.run("choose", example("article-2023"), "--json"));
    var rejected = answer.at("/tasks/0/rejected");
    for (String offer :
        new String[] {
          "amazon.titan-text-lite-v1", "cohere.command-text-v14", "meta.llama2-13b-chat-v1"
        }) {
      assertThat(rejected.toString())
          .contains("{\"model\":")
          .containsPattern(
              "amazon-bedrock/" + offer + "\",\"reasons\":\\[\\{\"rule\":\"language\"");
    }
  }

  @Test
  void aDayOnTheCommandLineWinsOverThatOfTheFile() {
    var run = terminal.run("choose", example("article-2023"), "--as-of", "2026-01-01", "--json");
    var answer = json(run);
    assertThat(answer.at("/asOf").stringValue()).isEqualTo("2026-01-01");
    assertThat(answer.toString()).contains("reached its end of life on 2024-10-30");
  }

  @Test
  void whereNothingIsEligibleTheLimitsInConflictAreNamed() throws IOException {
    var file =
        requirement(
            "tasks: [{kind: summarization, languages: [es], regions: [eu], min-context: 2000k}]");
    var run = terminal.run("choose", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("No offer is eligible.")
        .contains("“context window”")
        .contains("least that must")
        .contains("nearest misses");
  }

  @Test
  void anOfferThatOnlyLacksAFactMayBeAccepted() throws IOException {
    var file =
        requirement(
            "tasks: [{kind: summarization, languages: [es], min-context: 500k, regions: [eu]}]");
    assertThat(terminal.run("choose", file).out()).contains("accept-unconfirmed:");
  }

  @Test
  void whatWouldChangeTheAnswerIsToldWhereSomebodyAsks() {
    var file = example("travel-assistant");
    assertThat(terminal.run("choose", file).out()).doesNotContain("What would change");
    assertThat(terminal.run("choose", file, "--what-if").out())
        .contains("What would change the answer")
        .contains("the choice changes if")
        .containsPattern("it costs [0-9.]+ times as much")
        .containsPattern("it costs [0-9.]+ % less");
    var change = json(terminal.run("choose", file, "--what-if", "--json")).at("/tasks/0/change");
    assertThat(change.at("/turns").size()).isPositive();
    assertThat(change.at("/options/0/changes/0/sentence").stringValue()).isNotEmpty();
  }

  @Test
  void whatOthersLackIsToldInWhatTheGoalWants() throws IOException {
    var tasks =
        """
        languages: [en]
        requests: 30000 per month
        accept-unconfirmed: [lifecycle, region]
        tasks:
          - {kind: classification, input: 800 tokens, output: 20 tokens}
          - {kind: summarization, input: 3000 tokens, output: 300 tokens}
        """;
    var best = requirement("goal: best\nbudget: 300 USD per month\n" + tasks);
    assertThat(terminal.run("choose", best, "--what-if").out())
        .containsPattern("its expected quality is 0\\.[0-9]+ \\(now 0\\.[0-9]+\\)")
        .containsPattern("a budget of [0-9.]+ USD a month for all tasks")
        .contains("quality floor none, the default");
    var value = requirement("goal: value\nworth: {right: 0.02 USD, wrong: 0.05 USD}\n" + tasks);
    assertThat(terminal.run("choose", value, "--what-if").out())
        .containsPattern("[0-9.]+ % of its answers are right \\(now [0-9.]+ %\\)");
  }

  @Test
  void tasksThatAreTooDearTogetherNameTheLimitsThatMakeThemSo() throws IOException {
    var file =
        requirement(
            """
            languages: [es]
            requests: 200000 per month
            regions: [eu]
            budget: 3 USD per month
            tasks:
              - {id: one, kind: classification, input: 150 words, output: 10 tokens}
              - {id: two, kind: classification, input: 150 words, output: 10 tokens}
            """);
    assertThat(terminal.run("choose", file).out())
        .contains("The budget cannot hold")
        .contains("limits that count");
    var conflict = json(terminal.run("choose", file, "--json")).at("/conflict");
    assertThat(conflict.at("/leastUsd").decimalValue()).isGreaterThan(new BigDecimal("3"));
  }

  @Test
  void aBrokenBudgetIsAFailureThatSaysByHowMuch() throws IOException {
    var file =
        requirement(
            """
            budget: 2 USD per month
            requests: 200000 per month
            providers: [amazon-bedrock]
            tasks:
              - {id: one, kind: classification, languages: [es], input: 150 tokens, output: 5 tokens}
              - {id: two, kind: summarization, languages: [es], input: 150 tokens, output: 5 tokens}
            """);
    var run = terminal.run("choose", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Over the budget of 2.00 USD a month by");
  }

  @Test
  void aTaskCanBeExplainedAlone() throws IOException {
    var run = terminal.run("explain", triage(), "triage");
    assertThat(run.out())
        .contains("triage, amazon-bedrock/amazon.nova-micro-v1:0: 2.208 USD")
        .contains("price per 1M tokens: 0.046 USD")
        .contains("← AWS price list, row 3 (2026-11-01)");
  }
}
