package dev.elige.cli;

import static dev.elige.cli.TestingTerminal.example;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** "How To Choose Your LLM" (2023-12-05, community.aws): its chart, on the built-in catalog. */
class ArticleOf2023Test {
  private static final List<String> MODELS =
      List.of(
          "anthropic.claude-v2",
          "anthropic.claude-v1",
          "cohere.command-text-v14",
          "ai21.j2-ultra-v1",
          "ai21.j2-mid-v1",
          "amazon.titan-text-lite-v1",
          "amazon.titan-text-express-v1",
          "amazon.titan-embed-text-v1",
          "meta.llama2-13b-chat-v1");

  private static JsonNode run(String... arguments) {
    var run = TestingTerminal.builtIn().run(arguments);
    return JsonMapper.shared().readTree(run.out());
  }

  private static JsonNode compared(String... first) {
    var arguments = new ArrayList<>(List.of(first));
    arguments.addAll(MODELS);
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void theContextWindowsAreThoseOfTheChart() {
    var windows = new ArrayList<Long>();
    var chart = compared("compare", "--json", "--as-of", "2023-12-05");
    chart.at("/models").forEach(model -> windows.add(model.at("/contextWindow").longValue()));
    assertThat(windows)
        .containsExactly(
            100_000L, 100_000L, 4_000L, 8_192L, 8_192L, 4_000L, 8_000L, 8_000L, 4_096L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cohere.command-text-v14      | official en
          amazon.titan-text-lite-v1    | official en
          meta.llama2-13b-chat-v1      | official en
          ai21.j2-ultra-v1             | official de,en,es,fr,it,nl,pt
          ai21.j2-mid-v1               | official de,en,es,fr,it,nl,pt
          amazon.titan-text-express-v1 | broad 100+ languages
          amazon.titan-embed-text-v1   | broad 25+ languages
          """)
  void theLanguagesAreThoseOfTheChart(String model, String claim) {
    var languages =
        run("compare", "--json", "--as-of", "2023-12-05", model).at("/models/0/languages");
    var claims = new ArrayList<String>();
    languages.forEach(one -> claims.add(one.stringValue()));
    assertThat(claims).isNotEmpty().containsOnly(claim);
  }

  @Test
  void theChartIsReadableInATerminal() {
    var arguments = new ArrayList<>(List.of("compare", "--as-of", "2023-12-05"));
    arguments.addAll(MODELS);
    var run = TestingTerminal.builtIn().run(arguments.toArray(String[]::new));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(MODELS.subList(0, 5)).contains("“100+ languages”");
  }

  /** A price of that day is not known; the nearest one is of the next spring, not of today. */
  @Test
  void theNearestPriceIsThatOfTheNextSpring() {
    var express = run("compare", "--json", "--as-of", "2023-12-05", "amazon.titan-text-express-v1");
    assertThat(express.at("/models/0/inputPrice").isNull()).isTrue();
    assertThat(express.at("/models/0/inputPriceNearest/on").stringValue()).startsWith("2024-03");
    assertThat(express.at("/models/0/inputPriceNearest/usdPerMillionTokens").decimalValue())
        .isEqualByComparingTo("0.8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"amazon.titan-text-lite-v1", "cohere.command-text-v14", "meta.llama2-13b-chat-v1"})
  void englishOnlyModelsAreRejectedForTheLanguageOrAskedThroughATranslation(String model) {
    for (var task : run("choose", example("article-2023"), "--json").at("/tasks")) {
      switch (task.at("/id").stringValue()) {
        case "answers" -> assertIsAskedInEnglish(task, model);
        case "search" -> assertThat(rules(task, model)).containsExactly("task");
        default -> assertThat(rules(task, model)).contains("language");
      }
    }
  }

  /** By hand: 20,000 x (1,200 + 200) tokens of 4 characters are 112M: 1,680 USD of Translate. */
  private static void assertIsAskedInEnglish(JsonNode task, String model) {
    for (var one : task.at("/alternatives")) {
      if (one.at("/offer").stringValue().endsWith(model)) {
        assertThat(one.at("/translatedTo").stringValue()).isEqualTo("en");
        assertThat(one.at("/monthlyUsd").decimalValue()).isGreaterThan(new BigDecimal("1680"));
        assertThat(one.at("/qualityReason").stringValue()).contains("nobody measured");
        return;
      }
    }
    throw new AssertionError(model + " is not asked through a translation");
  }

  /**
   * Titan Express speaks Spanish for 25.60 USD; Titan Lite behind Amazon Translate costs 66 times.
   */
  @Test
  void directIsCheaperThanBehindATranslation() {
    var answers = task("answers");
    assertThat(answers.at("/choice/offer").stringValue()).endsWith("amazon.titan-text-express-v1");
    assertThat(answers.at("/monthlyUsd").decimalValue()).isEqualByComparingTo("25.6");
    assertThat(answers.at("/alternatives").toString()).contains("ai21.j2-ultra-v1");
  }

  /** Decoupled: a model of text for three tasks, one of vectors for the fourth. */
  @Test
  void textAndVectorsAreServedByTwoModels() {
    var answer = run("choose", example("article-2023"), "--json");
    assertThat(task("search").at("/choice/offer").stringValue())
        .endsWith("amazon.titan-embed-text-v1");
    assertThat(answer.at("/set/models").intValue()).isEqualTo(2);
    assertThat(answer.at("/set/single/model").stringValue())
        .isEqualTo("amazon/titan-text-express-v1");
  }

  private static JsonNode task(String id) {
    for (var task : run("choose", example("article-2023"), "--json").at("/tasks")) {
      if (task.at("/id").stringValue().equals(id)) {
        return task;
      }
    }
    throw new AssertionError("no task " + id);
  }

  /** Two models for embeddings came to Amazon Bedrock in the week before. */
  @Test
  void onlyWhatWasOnSaleThatDayIsChosen() {
    var onSale = new ArrayList<>(MODELS);
    onSale.add("cohere.embed-multilingual-v3");
    onSale.add("amazon.titan-embed-image-v1");
    onSale.add("meta.llama2-70b-chat-v1");
    for (var task : run("choose", example("article-2023"), "--json").at("/tasks")) {
      assertThat(onSale)
          .contains(task.at("/choice/offer").stringValue().replace("amazon-bedrock/", ""));
      task.at("/alternatives")
          .forEach(one ->
              assertThat(onSale)
                  .contains(one.at("/offer").stringValue().replace("amazon-bedrock/", "")));
    }
  }

  /** Titan Embeddings, which serves on, is rejected for the task; the others are retired. */
  @ParameterizedTest
  @CsvSource({
    "anthropic.claude-v2, 2025-07-21, anthropic.claude-sonnet-4-5",
    "anthropic.claude-v1, 2024-02-28, anthropic.claude-sonnet-4-5",
    "cohere.command-text-v14, 2025-08-12, cohere.command-r-v1:0",
    "ai21.j2-ultra-v1, 2025-03-12, ai21.jamba-instruct-v1:0",
    "ai21.j2-mid-v1, 2025-03-12, ai21.jamba-instruct-v1:0",
    "amazon.titan-text-lite-v1, 2025-08-15, amazon.nova-lite-v1:0",
    "amazon.titan-text-express-v1, 2025-08-15, amazon.nova-micro-v1:0",
    "meta.llama2-13b-chat-v1, 2024-10-30, meta.llama3-1-8b-instruct-v1"
  })
  void todayTheRetiredAreRejectedWithTheirEndAndTheirSuccessor(
      String model, String end, String successor) {
    var answer = run("choose", example("article-2023"), "--as-of", "2026-11-23", "--json");
    for (var task : answer.at("/tasks")) {
      if (task.at("/kind").stringValue().equals("embedding")) {
        continue;
      }
      var rejected = rejected(task, model);
      assertThat(rules(task, model)).contains("lifecycle");
      assertThat(rejected.toString()).contains(end).contains(successor);
    }
  }

  private static JsonNode rejected(JsonNode task, String model) {
    for (var one : task.at("/rejected")) {
      if (one.at("/offer").stringValue().equals("amazon-bedrock/" + model)) {
        return one;
      }
    }
    throw new AssertionError(model + " is not rejected for " + task.at("/id").stringValue());
  }

  private static List<String> rules(JsonNode task, String model) {
    var rules = new ArrayList<String>();
    rejected(task, model).at("/reasons").forEach(one -> rules.add(one.at("/rule").stringValue()));
    return rules;
  }
}
