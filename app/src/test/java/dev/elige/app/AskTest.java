package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asks a real server on this machine, over a real socket. */
class AskTest {
  private static final String STREAM =
      """
      data: {"id": "1", "model": "gpt-4o", "choices": [{"index": 0, "delta": {"content": "¡Hola"}}]}

      data: {"id": "1", "model": "gpt-4o", "choices": [{"index": 0, "delta": {"content": "!"}, \
      "finish_reason": "stop"}]}

      data: {"id": "1", "model": "gpt-4o", "choices": [], "usage": {"prompt_tokens": 21, \
      "completion_tokens": 9}}

      data: [DONE]

      """;

  private final TestingChatServer server =
      new TestingChatServer(
          Map.of(
              "gpt-4o", STREAM,
              "gpt-4.1", whole("gpt-4.1", "¡Buen viaje!", CACHED),
              "gpt-4.1-mini", whole("gpt-4.1-mini-2025-04-14", "Line one\\n\\u001b[2Jtwo", ""),
              "gpt-4o-mini", whole("gpt-4o-mini", "Hola", "")));

  private static final String CACHED =
      """
      , "usage": {"prompt_tokens": 1021, "completion_tokens": 300,
        "prompt_tokens_details": {"cached_tokens": 1000},
        "completion_tokens_details": {"reasoning_tokens": 100}}\
      """;

  private static String whole(String model, String text, String usage) {
    return """
    {"id": "1", "object": "chat.completion", "model": "%s", "choices": [{"index": 0,
      "message": {"role": "assistant", "content": "%s"}, "finish_reason": "stop"}]%s}
    """
        .formatted(model, text, usage);
  }

  private BuiltIn.Run run(String command) {
    return BuiltIn.run(command, server.environment());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /**
   * By hand, at 2, 0.5 and 8 USD per million: 21 x 2 + 1,000 x 0.5 + 300 x 8 = 2,942 millionths.
   */
  @Test
  void theAnswerStandsBesideItsTokensAndItsCost() {
    var run = run("ask -m openai/gpt-4.1 --system \"You are a travel assistant\" \"Hola Mundo\"");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("¡Buen viaje!", "1 021, 1 000 cached", "300, 100 reasoning", "0.002942 USD");
    assertThat(server.asked().getFirst().at("/messages/0/content").asString())
        .isEqualTo("You are a travel assistant");
    assertThat(server.asked().getFirst().at("/messages/1/content").asString())
        .isEqualTo("Hola Mundo");
  }

  /** One message: "Hola" with its role, and what OpenAI documents to wrap it. */
  @Test
  void whatTheProviderDoesNotReportIsCountedHereAndSaid() {
    var run = run("ask -m openai/gpt-4o-mini Hola");
    assertThat(run.out())
        .contains("not reported by the provider, counted here: counted with o200k");
    var json = run("ask -m openai/gpt-4o-mini Hola --json").out();
    assertThat(json).contains("\"basis\" : \"counted\"");
    assertThat(PublishedSchema.of("ask").errors(json)).isEmpty();
  }

  @Test
  void answersStandBesideEachOtherAndSteerNoTerminal() {
    assertThat(run("ask -m openai/gpt-4o-mini -m openai/gpt-4.1-mini Hola").out())
        .contains("openai/gpt-4o-mini", "openai/gpt-4.1-mini", "Line one", "\\u001b[2Jtwo")
        .doesNotContain("\u001b");
  }

  @Test
  void aStreamIsShownWhileItComes() {
    var seen = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(seen, true, StandardCharsets.UTF_8));
    try {
      var run = run("ask -m openai/gpt-4o --stream Hola");
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("0.0001425 USD").doesNotContain("¡Hola!");
    } finally {
      System.setOut(before);
    }
    assertThat(seen.toString(StandardCharsets.UTF_8)).isEqualTo("¡Hola!\n\n");
    assertThat(server.asked().getFirst().at("/stream_options/include_usage").asBoolean()).isTrue();
  }

  @Test
  void tokensAreShownOneByOne() {
    var run = run("ask -m openai/gpt-4.1 --show-tokens \"Hola Mundo\"");
    assertThat(run.out()).contains("Prompt", "·Mundo", "Completion", "viaje");
    var json = run("ask -m openai/gpt-4.1 --show-tokens \"Hola Mundo\" --json").out();
    assertThat(PublishedSchema.of("ask").errors(json)).isEmpty();
  }

  /** The server tells the key back, as some do. */
  @Test
  void aWrongKeyIsToldAndNeverShown() {
    var wrong = server.environment("sk-canary-0000");
    for (var form : new String[] {"", " --json", " --markdown", " --lang es"}) {
      var run = BuiltIn.run("ask -m openai/gpt-4.1 Hola" + form, wrong);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).contains("auth", "Incorrect API key provided");
      assertThat(run.out() + run.err()).doesNotContain("canary");
    }
    var json = BuiltIn.run("ask -m openai/gpt-4.1 Hola --json", wrong).out();
    assertThat(PublishedSchema.of("ask").errors(json)).isEmpty();
  }

  @Test
  void whatIsMissingIsNamedBeforeAnybodyIsAsked() {
    assertThat(run("ask Hola").err()).contains("no model is named");
    assertThat(run("ask -m openai/gpt-4.1 -m openai/gpt-4o --stream Hola").code()).isEqualTo(2);
    assertThat(run("ask -m openai/gpt-4.1 --max-tokens some Hola").err())
        .contains("--max-tokens some");
    assertThat(run("ask -m writer/palmyra-x5 Hola").code()).isEqualTo(2);
    assertThat(BuiltIn.run("ask -m openai/gpt-4.1 Hola").out())
        .contains("the variable OPENAI_API_KEY is not set");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void providersAreListedWithTheNamesOfTheirKeys() {
    var run = run("providers");
    assertThat(run.out()).contains("found in OPENAI_API_KEY", "127.0.0.1").doesNotContain("canary");
    assertThat(run("providers --capabilities openai --lang es").out()).contains("salida según un");
    assertThat(
            PublishedSchema.of("providers")
                .errors(run("providers --reach openai azure --json").out()))
        .isEmpty();
    assertThat(run("providers opnai").err()).contains("Did you mean openai?");
  }

  @Test
  void whatEachDeclaresStandsInOneRow() {
    for (var language : new String[] {"en", "es"}) {
      var lines = run("providers --capabilities --lang " + language).out().lines().toList();
      assertThat(lines).hasSizeLessThan(60).allMatch(line -> line.length() <= 100);
    }
    assertThat(run("providers --capabilities --markdown").out())
        .contains(
            "| anthropic | yes | yes | yes | yes | yes | yes | – | yes | yes | yes | – | – | – |")
        .contains("| langchain4j¹ |", "| cache | cached tokens counted |");
    assertThat(run("providers --capabilities langchain4j").code()).isZero();
    assertThat(run("providers langchain4j").code()).isEqualTo(2);
    var json = run("providers --capabilities --json").out();
    assertThat(PublishedSchema.of("providers").errors(json)).isEmpty();
  }
}
