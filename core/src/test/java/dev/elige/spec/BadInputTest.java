package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.in;
import static dev.elige.spec.TestingRequirements.messages;
import static dev.elige.spec.TestingRequirements.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
  private static final String TASK = "\ntasks: [{kind: summarization, languages: [en]}]\n";

  static Stream<Arguments> importantMistakes() {
    return Stream.of(
        mistake(
            "tasks: [{kind: sumarization, languages: es}]",
            "app.yaml:1:16: \"sumarization\" is not a kind of task. Did you mean"
                + " \"summarization\"?"),
        mistake(
            "tasks: [{kind: traducción, languages: es}]",
            "app.yaml:1:16: \"traducción\" is not a kind of task. Did you mean"
                + " \"multilingual\"?"),
        mistake(
            "tasks: [{kind: embedding, langauges: es}]",
            "app.yaml:1:27: \"langauges\" is not a key of a task. Did you mean \"languages\"?"),
        mistake(
            "idiomas: es" + TASK,
            "app.yaml:1:1: \"idiomas\" is not a key of an application. Did you mean"
                + " \"languages\"?"),
        mistake(
            "tasks: [{kind: embedding, languages: [es, spanish]}]",
            "app.yaml:1:43: \"spanish\" is not a language tag (BCP 47). Did you mean \"es\"?"),
        mistake(
            "tasks: [{kind: embedding, languages: Alemán}]",
            "app.yaml:1:38: \"Alemán\" is not a language tag (BCP 47). Did you mean \"de\"?"),
        mistake(
            "tasks: [{kind: embedding, languages: []}]",
            "app.yaml:1:38: The list of languages is empty. Write, for example,"
                + " \"languages: [es, en]\"."),
        mistake(
            "tasks: [{kind: embedding}]",
            "app.yaml:1:9: The task \"embedding\" names no language. Add, for example,"
                + " \"languages: [es, en]\" to it or to the whole application."),
        mistake(
            "application: x",
            "app.yaml:1:1: The application has no tasks. Write, for example, \"tasks: [{kind:"
                + " embedding, languages: en}]\"."),
        mistake(
            "tasks: [{id: a, kind: embedding, languages: es},\n  {id: a, kind: embedding,"
                + " languages: es}]",
            "app.yaml:2:8: Two tasks have the id \"a\". Give each its own."),
        mistake("", "app.yaml: the file is empty. Write a starter file with \"elige init\"."));
  }

  static Stream<Arguments> wrongNumbers() {
    return Stream.of(
        mistake(
            "requests: -5 per month" + TASK,
            "app.yaml:1:11: \"-5 per month\" is out of range: a volume of requests is above 0 and"
                + " at most 10^12. Write, for example, \"requests: 200000 per month\"."),
        mistake(
            "requests: 12.000 per month" + TASK,
            "app.yaml:1:11: \"12.000\" reads as one number in English and as another in Spanish."
                + " Write 12000 or 12_000."),
        mistake(
            "requests: 200000" + TASK,
            "app.yaml:1:11: \"200000\" does not say per which time the requests come. Write, for"
                + " example, \"requests: 200000 per month\"."),
        mistake(
            "requests: 5 per mes" + TASK,
            "app.yaml:1:11: \"mes\" is not a period of time. Did you mean \"month\"?"),
        mistake(
            "input: 0 tokens" + TASK,
            "app.yaml:1:8: \"0 tokens\" is out of range: a size is above 0 and at most 10^8. Write,"
                + " for example, \"input: 300 words\"."),
        mistake(
            "output: .nan" + TASK,
            "app.yaml:1:9: \".nan\" is not a size. Write, for example, \"output: 300 words\"."),
        mistake(
            "quality: Infinity" + TASK,
            "app.yaml:1:10: \"Infinity\" is not a quality floor. Write, for example,"
                + " \"quality: 0.5\"."),
        mistake(
            "budget: 100 EUR per month" + TASK,
            "app.yaml:1:9: The amount is in EUR, but prices are in USD and no exchange rate is"
                + " assumed. Write, for example, \"budget: 3000 USD per month\"."));
  }

  static Stream<Arguments> wrongTypesAndLimits() {
    return Stream.of(
        mistake(
            "budget: [3000]" + TASK,
            "app.yaml:1:9: A list is not a budget. Write, for example, \"budget: 3000 USD per"
                + " month\"."),
        mistake(
            "batch: yes" + TASK,
            "app.yaml:1:8: \"yes\" is not true or false. Write, for example, \"batch: true\"."),
        mistake(
            "tasks: {kind: embedding}",
            "app.yaml:1:8: A map of keys is not a list of tasks. Write, for example, \"tasks:"
                + " [{kind: embedding, languages: en}]\"."),
        mistake(
            "regions: [Alemania]" + TASK,
            "app.yaml:1:11: \"Alemania\" is not an area, country or region code. Did you mean"
                + " \"de\"?"),
        mistake(
            "providers: {include: [openai], exclude: [openai]}" + TASK,
            "app.yaml:1:42: \"openai\" is both included and excluded. Remove it from one of the"
                + " two."),
        mistake(
            "tasks: [{kind: embedding, languages: es, output: 9 words}]",
            "app.yaml:1:42: The task \"embedding\" is an embedding, which gives numbers and no"
                + " text: \"output\" means nothing. Remove the line."),
        mistake(
            "accept-unconfirmed: [regoin]" + TASK,
            "app.yaml:1:22: \"regoin\" is not a rule that may stay unconfirmed. Did you mean"
                + " \"region\"?"),
        mistake(
            "batch:" + TASK,
            "app.yaml:1:1: \"batch\" has no value. Give it one, or remove the line."));
  }

  private static Arguments mistake(String text, String message) {
    return Arguments.of(text, message);
  }

  @ParameterizedTest
  @MethodSource({"importantMistakes", "wrongNumbers", "wrongTypesAndLimits"})
  void aMistakeIsNamedWithPlaceRuleAndCure(String text, String message) {
    assertThat(messages(text)).containsExactly(message);
  }

  @ParameterizedTest
  @MethodSource({"importantMistakes", "wrongNumbers", "wrongTypesAndLimits"})
  void aMistakeIsToldInSpanishToo(String text, String message) {
    assertThat(problems(text))
        .allSatisfy(problem -> {
          assertThat(problem.rule().spanish()).isNotEqualTo(problem.rule().english());
          assertThat(problem.cure().spanish()).isNotEqualTo(problem.cure().english());
        });
  }

  @Test
  void allMistakesAreToldAtOnceInTheFilesOrder() {
    var text =
        """
        requests: many
        regions: [mars]
        tasks:
          - kind: chat
            languages: [xx]
          - kind: embedding
            input: 3 pages
        """;
    assertThat(messages(text))
        .extracting(message -> message.replaceFirst("(app.yaml:\\d+):.*", "$1"))
        .containsExactly(
            "app.yaml:1", "app.yaml:2", "app.yaml:4", "app.yaml:5", "app.yaml:6", "app.yaml:7");
  }

  @Test
  void theSpanishMessageIsASentence() {
    assertThat(
            in(DisplayLanguage.SPANISH, problems("tasks: [{kind: sumarization, languages: es}]")))
        .containsExactly(
            "app.yaml:1:16: \"sumarization\" no es un tipo de tarea. ¿Querías decir"
                + " \"summarization\"?");
  }

  @Test
  void aValueCannotPlayTricksOnTheTerminal() {
    assertThat(messages("\"\\e[31m\\nkey" + "x".repeat(100) + "\": 1" + TASK).getFirst())
        .startsWith("app.yaml:1:1: \" [31m keyxxx")
        .contains("x…\"")
        .doesNotContain("\u001B");
  }

  @Test
  void ofManyMistakesTheFirstHundredAreTold() {
    var keys =
        IntStream.range(0, 150).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
    assertThat(messages(keys + TASK))
        .hasSize(101)
        .last()
        .isEqualTo("app.yaml: 50 more problems follow. Correct these first.");
  }

  @Test
  void aListWithoutEndIsRefused() {
    assertThat(messages("licences: [" + "mit, ".repeat(201) + "]" + TASK))
        .containsExactly(
            "app.yaml:1:11: The list has 201 entries, more than 200. Make it shorter.");
  }

  @Test
  void aMistakeIsToldOnce() {
    assertThat(
            messages("accept-unconfirmed:\nlanguages:\ntasks: [{kind: embedding, languages: es}]"))
        .hasSize(2);
  }
}
