package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.tokens.bytepair.BuiltInTokenizers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code elige prompt} on the catalog that comes with the program. */
class PromptTest {
  private static final String TRIAGE =
      "prompt examples/travel-assistant.yaml --task triage --shots examples/shots/triage.jsonl";

  @TempDir Path folder;

  @BeforeEach
  void openAi() {
    write(
        "app.yaml",
        """
        application: desk
        languages: [en]
        providers: [openai]
        tasks:
          - {id: triage, kind: classification, input: 100 tokens, output: 5 tokens}
          - {id: answers, kind: question-answering, input: 100 tokens, output: 100 tokens}
          - {id: search, kind: embedding, input: 100 tokens}
        """);
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command whose {@code @name} is a file of the folder. */
  private BuiltIn.Run run(String command) {
    return BuiltIn.run(command.replace("@", folder + "/"));
  }

  private JsonNode answer(String command) {
    var run = run(command + " --json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(PublishedSchema.of("prompt").errors(run.out())).isEmpty();
    return JsonMapper.shared().readTree(run.out());
  }

  /** OpenAI's cookbook: 3 to begin the answer, and 3 and the role for each message. */
  @Test
  void theCountIsThatOfTheCookbook() {
    write(
        "gpt-4o.yaml",
        "languages: [en]\nproviders: [openai]\nquality: 0\ntasks: [{kind: classification}]\n");
    var answer =
        answer(
            "prompt @gpt-4o.yaml --as-of 2024-06-01 --style role --input \"{{role}} ¿Qué hora es? 👩‍👩‍👧‍👦\"");
    var o200k = new BuiltInTokenizers().find("o200k").orElseThrow();
    long expected = 3;
    for (var message : answer.at("/messages")) {
      expected +=
          3
              + o200k.count(message.at("/role").stringValue())
              + o200k.count(message.at("/text").stringValue());
    }

    int whole = 0;
    for (var model : answer.at("/models")) {
      if (model.at("/exact").booleanValue() && model.at("/wrappingCounted").booleanValue()) {
        assertThat(model.at("/tokens").longValue()).isEqualTo(expected);
        whole++;
      }
    }
    assertThat(whole).as(answer.at("/models").toString()).isPositive();
    assertThat(answer.at("/messages/1/text").stringValue())
        .isEqualTo("{{role}} ¿Qué hora es? 👩‍👩‍👧‍👦");
  }

  /** The same request billed by the command that bills. */
  @Test
  void thePriceIsTheBillOfTheSameRequests() {
    for (var model : answer("prompt @app.yaml --input hello").at("/models")) {
      var cost =
          JsonMapper.shared()
              .readTree(
                  run("cost -m %s --input %d --output 5 --requests 1000/month --json"
                          .formatted(
                              model.at("/offer").stringValue(), model.at("/tokens").longValue()))
                      .out());
      var onDemand =
          cost.at("/bills").valueStream().filter(PromptTest::isOnDemand).findFirst().orElseThrow();
      assertThat(model.at("/usdPerThousandRequests").doubleValue())
          .isCloseTo(onDemand.at("/monthlyUsd").doubleValue(), within(1e-9));
    }
  }

  private static boolean isOnDemand(JsonNode bill) {
    return bill.at("/mode").stringValue().equals("on-demand");
  }

  @Test
  void theModelsAreThoseOfTheDecision() {
    var decision =
        JsonMapper.shared()
            .readTree(BuiltIn.run("choose examples/travel-assistant.yaml --json").out());

    assertThat(answer(TRIAGE).at("/models/0/offer"))
        .isEqualTo(decision.at("/tasks/0/choice/offer"));
  }

  @Test
  void anEstimateHasAPriceFromEndToEnd() {
    for (var model : answer(TRIAGE).at("/models")) {
      if (!model.at("/exact").booleanValue()) {
        assertThat(model.at("/low").longValue()).isLessThan(model.at("/high").longValue());
        assertThat(model.at("/usdPerThousandRequestsLow").doubleValue())
            .isLessThan(model.at("/usdPerThousandRequests").doubleValue());
        assertThat(model.at("/usdPerThousandRequestsHigh").doubleValue())
            .isGreaterThan(model.at("/usdPerThousandRequests").doubleValue());
      }
    }
  }

  @Test
  void theTaskIsAskedInItsFirstLanguageWithTheFirstSample() {
    var answer = answer(TRIAGE + " --pick diverse -k 2");

    assertThat(answer.at("/language").stringValue()).isEqualTo("es");
    assertThat(answer.at("/style").stringValue()).isEqualTo("few-shot");
    assertThat(answer.at("/messages").size()).isEqualTo(1 + 2 * 2 + 1);
    assertThat(answer.at("/messages/5/text").stringValue()).contains("QX7RTM");
    assertThat(answer.at("/answerSchema/properties/label/enum").toString())
        .isEqualTo("[\"booking\",\"complaint\",\"invoice\",\"question\"]");
  }

  @Test
  void aDrawIsTheSameWithTheSameSeed() {
    var drawn = answer(TRIAGE + " --pick random --seed 7").at("/examples");

    assertThat(answer(TRIAGE + " --pick random --seed 7").at("/examples")).isEqualTo(drawn);
    assertThat(answer(TRIAGE + " --pick random --seed 8").at("/examples/picked"))
        .isNotEqualTo(drawn.at("/picked"));
  }

  @Test
  void anExampleOfTheFileIsNotShownForItself() {
    var answer =
        answer(
            TRIAGE + " -k 9 --input \"¿a qué hora ABRE vuestra oficina de Gran Vía los sábados?\"");

    assertThat(answer.at("/examples/picked").size()).isEqualTo(7);
    assertThat(answer.at("/examples/picked").toString()).doesNotContain("Gran Vía");
  }

  @Test
  void whatDoesNotFitIsToldForEachModel() {
    write("long.txt", "one two three four five six seven eight nine ten\n".repeat(30_000));
    write("more.txt", "more");

    var answer =
        answer(
            "prompt @app.yaml --task answers --input why --context @long.txt --context @more.txt");
    var run = run("prompt @app.yaml --task answers --input why --context @long.txt");

    for (var model : answer.at("/models")) {
      if (model.at("/high").longValue() < 280_000) {
        assertThat(model.at("/cuts/0/what").stringValue()).isEqualTo("context");
        assertThat(model.at("/cuts/0/ofCharacters").longValue()).isEqualTo(30_000 * 49);
        assertThat(model.at("/cuts/1/number").longValue()).isEqualTo(2);
        assertThat(model.at("/high").longValue())
            .isLessThanOrEqualTo(model.at("/room").longValue());
        assertThat(model.at("/room").longValue() - model.at("/high").longValue()).isLessThan(9);
      }
    }
    assertThat(run.out())
        .contains("What did not fit and is not sent")
        .contains("of context 1 the first");
  }

  @Test
  void aTextToEmbedIsTheTextItself() {
    var answer = answer("prompt @app.yaml --task search --input \"Hola Mundo\"");

    assertThat(answer.at("/messages").toString())
        .isEqualTo("[{\"role\":\"user\",\"text\":\"Hola Mundo\"}]");
  }

  @Test
  void whereNothingIsEligibleThePromptIsShownAllTheSame() {
    write("none.yaml", "languages: [en]\nproviders: [voyage]\ntasks: [{kind: classification}]\n");
    var answer = answer("prompt @none.yaml --input hello");

    assertThat(answer.at("/eligible").booleanValue()).isFalse();
    assertThat(answer.at("/models").size()).isZero();
    assertThat(run("prompt @none.yaml --input hello").out()).contains("No offer is eligible");
  }

  @Test
  void templatesOfTheUsersAreTaken() {
    write(
        "mine.yaml",
        "language: fr\ntemplates: {classification: {zero-shot: {user: 'Classez : {{input}}'}}}");

    assertThat(
            answer("prompt @app.yaml --in fr --templates @mine.yaml --input {{input}}")
                .at("/messages/0/text")
                .stringValue())
        .isEqualTo("Classez : {{input}}");
  }

  @Test
  void everyFormIsWritten() {
    var run = run("prompt @app.yaml --input <b> -o @a.html -o @a.md -o @a.json --lang es");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("a.html"))
        .content()
        .contains("&lt;b&gt;")
        .contains("Tokens y precio");
    assertThat(folder.resolve("a.md")).content().contains("```text\nText:\n<b>\n\nLabel:\n```");
    assertThat(folder.resolve("a.json")).content().contains("\"task\" : \"triage\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --task triag --input a             | --task triag: is not a task of this requirement. Did you mean triage?
          --style few-shot --input a         | --shots: is missing: few-shot shows examples.
          --style one-shot --input a         | --style one-shot: is not known here.
          --input a --shots @none.jsonl      | none.jsonl: cannot be read.
          --input a --shots @app.yaml        | app.yaml:1: has no column "input".
          --pick some --shots @s.csv --input a | --pick some: is not known here. Write one of these: fixed, random, similar, diverse.
          -k 0 --shots @s.csv --input a      | -k 0: is not a whole number from 1 to 1000.
          --pick random --seed x --shots @s.csv --input a | --seed x: is not a whole number
          --keep-first contxt --input a      | --keep-first contxt: is not known here. Did you mean context?
          --in klingon --input a             | --in klingon: is no language.
          --in fr --input a                  | classification zero-shot (fr): there is no such template.
          --role a --input a                 | --role: has no place in this template.
          --role " " --style role --input a  | --role: is blank.
          --choice " " --input a             | --choice: is blank.
          --input " "                        | --input: is missing, or empty.
          ''                                 | --input: is missing, or empty.
          --task search --style role --input a | embedding role (en): there is no such template. There are: zero-shot (en), zero-shot (es);
          --task search --context @s.csv --input a | --context: has no place in this template.
          --task search --shots @s.csv --style zero-shot --input a | --shots: has no place in this template.
          --input a --templates @s.csv       | is not a map of templates.
          """)
  void whatIsWrongIsOneClearMessage(String options, String message) {
    write("s.csv", "input,expected\nb,c\n");

    var run = run("prompt @app.yaml " + options);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  /** One of four labels is asked for in words, and of a provider that takes schemas in one too. */
  @Test
  void aPromptIsSentToTheModelsThatAreNamed() {
    var body =
        """
        {"id": "1", "object": "chat.completion", "model": "gpt-4.1", "choices": [{"index": 0,
          "message": {"role": "assistant", "content": "{\\"label\\": \\"invoice\\"}"},
          "finish_reason": "stop"}], "usage": {"prompt_tokens": 300, "completion_tokens": 10}}
        """;
    try (var server = new TestingChatServer(Map.of("gpt-4.1", body))) {
      var run =
          BuiltIn.run(
              TRIAGE + " -k 1 --in en --input \"The invoice, please\" --ask -m openai/gpt-4.1",
              server.environment());
      assertThat(run.code()).as(run.err()).isZero();
      // by hand: 300 at 2 and 10 at 8 USD per million are 680 millionths
      assertThat(run.out()).contains("\"label\": \"invoice\"", "0.00068 USD");
      var sent = server.asked().getFirst();
      assertThat(sent.at("/messages/0/role").asString()).isEqualTo("system");
      assertThat(sent.at("/messages").size()).isEqualTo(4);
      assertThat(sent.at("/messages/3/content").asString()).contains("The invoice, please");
      assertThat(sent.at("/response_format/json_schema/schema/properties/label/enum").toString())
          .contains("complaint", "invoice");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "prompt @app.yaml --task search --input Lima --ask,this task asks for vectors",
    "prompt @app.yaml --task answers --input Lima --replay @calls.jsonl,Add --ask",
    "prompt @app.yaml --task answers --input Lima -m openai/gpt-4.1,Add --ask",
    "prompt @none.yaml --input Lima --ask,no offer is eligible for this task"
  })
  void whatCannotBeAskedIsRefused(String command, String told) {
    write("none.yaml", "languages: [en]\nproviders: [voyage]\ntasks: [{kind: summarization}]\n");
    var run = run(command);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(told);
  }
}
