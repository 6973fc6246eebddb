package dev.elige.app;

import static dev.elige.provider.aws.TestingFrames.event;
import static dev.elige.provider.aws.TestingFrames.exception;
import static dev.elige.provider.aws.TestingFrames.joined;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.aws.StrictAws;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole command against Amazon Bedrock on this machine, over a real socket: every request is
 * signed, and the server works the signature out by itself.
 */
class AskBedrockTest {
  private static final String ULTRA =
      "ask -m amazon-bedrock/ai21.j2-ultra-v1 --show-tokens \"Hola Mundo\"";

  /** As the documents of Jurassic-2 show it, with the tokens of both texts. */
  private static final String JURASSIC =
      """
      {"id":1234,
       "prompt":{"text":"Hola Mundo","tokens":[
         {"generatedToken":{"token":"▁Hola","logprob":-12.5,"raw_logprob":-12.5},
          "topTokens":null,"textRange":{"start":0,"end":4}},
         {"generatedToken":{"token":"▁Mundo","logprob":-3.25,"raw_logprob":-3.25},
          "topTokens":null,"textRange":{"start":4,"end":10}}]},
       "completions":[{"data":{"text":"\\nHello World","tokens":[
         {"generatedToken":{"token":"<|newline|>","logprob":0.0,"raw_logprob":-0.01},
          "topTokens":null,"textRange":{"start":0,"end":1}},
         {"generatedToken":{"token":"▁Hello","logprob":-0.5,"raw_logprob":-0.6},
          "topTokens":null,"textRange":{"start":1,"end":6}},
         {"generatedToken":{"token":"▁World","logprob":-0.25,"raw_logprob":-0.3},
          "topTokens":null,"textRange":{"start":6,"end":12}},
         {"generatedToken":{"token":"<|endoftext|>","logprob":-0.125,"raw_logprob":-0.2},
          "topTokens":null,"textRange":{"start":12,"end":12}}]},
        "finishReason":{"reason":"endoftext"}}]}
      """;

  private static final String CONVERSE =
      """
      {"metrics":{"latencyMs":551},
       "output":{"message":{"content":[{"text":"¡Hola, mundo!"}],"role":"assistant"}},
       "stopReason":"end_turn",
       "usage":{"inputTokens":21,"outputTokens":300,"totalTokens":1321,
        "cacheReadInputTokens":1000,"cacheWriteInputTokens":0}}
      """;

  private static final byte[] FRAMES =
      joined(
          event("messageStart", "{\"role\":\"assistant\"}"),
          event("contentBlockDelta", "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"¡Hola, \"}}"),
          event("contentBlockDelta", "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"mundo!\"}}"),
          event("contentBlockStop", "{\"contentBlockIndex\":0}"),
          event("messageStop", "{\"stopReason\":\"end_turn\"}"),
          event(
              "metadata",
              "{\"usage\":{\"inputTokens\":21,\"outputTokens\":300,\"totalTokens\":321}}"));

  private static final String PROFILE =
      """
      [profile work]
      sso_session = company
      sso_account_id = 123456789012
      sso_role_name = Reader
      region = eu-west-1

      [sso-session company]
      sso_region = eu-west-1
      sso_start_url = https://example.awsapps.com/start
      """;

  private StrictAws server;

  @BeforeEach
  void start() throws IOException {
    server = new StrictAws();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  /** The variables of the account that the server knows. */
  private Map<String, String> account() {
    return Map.of(
        "AWS_ACCESS_KEY_ID", StrictAws.KEY_ID,
        "AWS_SECRET_ACCESS_KEY", StrictAws.KEY,
        "AWS_SESSION_TOKEN", StrictAws.TOKEN,
        "AWS_REGION", StrictAws.REGION,
        "AWS_ENDPOINT_URL_BEDROCK", server.address(),
        "AWS_ENDPOINT_URL_BEDROCK_RUNTIME", server.address());
  }

  /** Runs it; whatever it prints, no key is in it. */
  private BuiltIn.Run run(String command) {
    var run = BuiltIn.run(command, account());
    assertThat(run.out() + run.err())
        .doesNotContain(StrictAws.KEY, StrictAws.TOKEN, "canary", StrictAws.KEY_ID);
    return run;
  }

  /**
   * By hand: Jurassic-2 Ultra is sold at 0.0188 USD per 1,000 tokens, read or written, which is
   * 18.8 USD per million. 2 tokens of the prompt and 4 of the completion: 6 x 18.8 = 112.8
   * millionths of a dollar.
   */
  @Test
  void helloWorldStandsWithItsTokensAndTheirCost() {
    server.schema("jurassic").thenJson(200, JURASSIC);
    var run = run(ULTRA);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "Hello World",
            "input tokens",
            "ai21.j2-ultra-v1",
            "0.0001128 USD",
            "as the provider returned them",
            "Prompt",
            "Hola",
            "-12.50",
            "Mundo",
            "-3.25",
            "Completion",
            "<|newline|>",
            "Hello",
            "World",
            "<|endoftext|>",
            "-0.13");
    assertThat(server.requests()).hasSize(1);
    assertThat(server.lastRequest().target()).isEqualTo("/model/ai21.j2-ultra-v1/invoke");
    assertThat(server.lastRequest().text()).isEqualTo("{\"prompt\":\"Hola Mundo\"}");
  }

  @Test
  void theSameInSpanishInJsonAndInMarkdown() {
    server.schema("jurassic").thenJson(200, JURASSIC);
    assertThat(run(ULTRA + " --lang es").out())
        .containsSubsequence("Hello World", "tokens de entrada", "0.0001128 USD")
        .containsSubsequence(
            "tal como los devolvió el proveedor", "▁Mundo", "Respuesta", "<|endoftext|>");
    assertThat(run(ULTRA + " --markdown").out())
        .containsSubsequence("Hello World", "| 2 | 4 | 0.0001128 USD |", "| 2 | ▁Mundo | -3.25 |");
    var json = run(ULTRA + " --json").out();
    assertThat(PublishedSchema.of("ask").errors(json)).isEmpty();
    assertThat(json).contains("0.0001128", "<|endoftext|>", "-0.125", StrictAws.REQUEST_ID);
  }

  /**
   * By hand, at 0.06, 0.015 (read from the cache) and 0.24 USD per million: 21 x 0.06 + 1,000 x
   * 0.015 + 300 x 0.24 = 88.26 millionths.
   */
  @Test
  void aModelOfTodayIsAskedThroughConverse() {
    server.schema("converse").thenJson(200, CONVERSE);
    var run =
        run("ask -m amazon-bedrock/amazon.nova-lite-v1:0 --system Breve Hola --max-tokens 900");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("¡Hola, mundo!", "1 021, 1 000 cached", "300", "0.00008826 USD");
    assertThat(server.lastRequest().target()).isEqualTo("/model/amazon.nova-lite-v1%3A0/converse");
    assertThat(server.lastRequest().text())
        .isEqualTo(
            "{\"messages\":[{\"role\":\"user\",\"content\":[{\"text\":\"Hola\"}]}],"
                + "\"system\":[{\"text\":\"Breve\"}],\"inferenceConfig\":{\"maxTokens\":900}}");
  }

  /**
   * Claude Haiku 4.5 costs 1 and 5 USD per million where it may be computed anywhere, 0.1 what is
   * read from the cache; a tenth more inside a geography. By hand: 21 x 1 + 1,000 x 0.1 + 300 x 5 =
   * 1,621 millionths, and 21 x 1.1 + 1,000 x 0.11 + 300 x 5.5 = 1,783.1.
   */
  @ParameterizedTest
  @CsvSource({
    "global.,0.001621 USD",
    "eu.,0.0017831 USD",
    "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.,0.0017831 USD",
    "us.,0.0017831 USD"
  })
  void aProfileOverRegionsHasThePriceOfItsGeography(String way, String cost) {
    server.schema("converse").thenJson(200, CONVERSE);
    var model = way + "anthropic.claude-haiku-4-5-20251001-v1:0";
    var run = run("ask -m amazon-bedrock/" + model + " Hola");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(cost);
    assertThat(server.lastRequest().target())
        .isEqualTo("/model/" + URLEncoder.encode(model, UTF_8) + "/converse");
  }

  @Test
  void aProfileThatNoSourceKnowsHasNoPrice() {
    server.schema("converse").thenJson(200, CONVERSE);
    var run = run("ask -m amazon-bedrock/apac.anthropic.claude-haiku-4-5-20251001-v1:0 Hola");
    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("no source says that amazon-bedrock/anthropic.claude-haiku-4-5-20251001-v1:0 is")
        .doesNotContain("USD");
  }

  /** By hand, at 0.06 and 0.24 USD per million: 21 x 0.06 + 300 x 0.24 = 73.26 millionths. */
  @Test
  void itsStreamIsShownWhileItComes() {
    server.schema("converse").thenFrames(FRAMES);
    var seen = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(seen, true, UTF_8));
    try {
      var run = run("ask -m amazon-bedrock/amazon.nova-lite-v1:0 --stream Hola");
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("0.00007326 USD").doesNotContain("¡Hola");
    } finally {
      System.setOut(before);
    }
    assertThat(seen.toString(UTF_8)).isEqualTo("¡Hola, mundo!\n\n");
    assertThat(server.lastRequest().target()).endsWith("/converse-stream");
  }

  /** By hand, at 0.02 USD per million: 3 tokens cost 0.06 millionths. */
  @Test
  void titanMakesAVector() {
    server
        .schema("titan-embed")
        .thenJson(200, "{\"embedding\":[0.5,-0.25,0.125],\"inputTextTokenCount\":3}");
    var run = run("ask -m amazon-bedrock/amazon.titan-embed-text-v2:0 --embed \"Hola Mundo\"");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("0.5000 -0.2500", "0.1250", "0.00000006 USD");
    assertThat(server.lastRequest().text()).isEqualTo("{\"inputText\":\"Hola Mundo\"}");
  }

  /** A quota of the day is not tried again, however long the command would wait. */
  @Test
  void whatTheAccountMayUseIsListed() {
    server
        .thenJson(200, "{\"modelSummaries\": [{\"modelId\": \"amazon.nova-lite-v1:0\"}]}")
        .thenJson(
            200,
            "{\"inferenceProfileSummaries\": [{\"inferenceProfileId\": \"eu.amazon.nova-lite-v1:0\"}]}");
    var run = run("providers --reach amazon-bedrock --json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"amazon.nova-lite-v1:0\"", "\"eu.amazon.nova-lite-v1:0\"");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aThrottledCallIsToldInTheWordsOfTheService() {
    server.thenJson(
        429,
        "{\"message\":\"Too many tokens per day, please wait before trying again.\"}",
        "x-amzn-ErrorType: ThrottlingException");
    for (var form : new String[] {"", " --json", " --markdown", " --lang es"}) {
      var run = run(ULTRA + form);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).contains("quota", "Too many tokens per day");
    }
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void anErrorInTheMiddleOfAStreamIsNoAnswer() {
    server.thenFrames(
        joined(
            event("messageStart", "{\"role\":\"assistant\"}"),
            event("contentBlockDelta", "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"¡Hol\"}}"),
            exception("throttlingException", "{\"message\":\"Too many requests\"}")));
    var run = run("ask -m amazon-bedrock/amazon.nova-lite-v1:0 --stream Hola --json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("rate", "Too many requests").doesNotContain("0.0000");
    assertThat(PublishedSchema.of("ask").errors(run.out())).isEmpty();
  }

  /** The server tells the keys back, as no server should. */
  @Test
  void aWrongSignatureIsToldAndNoKeyIsShown() {
    var wrong = new HashMap<>(account());
    wrong.put("AWS_SECRET_ACCESS_KEY", "canary-of-another-key");
    for (var form : new String[] {"", " --json", " --markdown", " --lang es"}) {
      var run = BuiltIn.run(ULTRA + form, wrong);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).contains("auth", "signature we calculated does not match");
      assertThat(run.out() + run.err()).doesNotContain("canary", StrictAws.KEY_ID);
    }
  }

  /**
   * The program itself, in a process and a home of its own: a profile signs in, the portal gives
   * the keys of its role, and these sign the question.
   */
  @Test
  void aProfileThatSignsInIsEnough(@TempDir Path home) throws Exception {
    var session = "canary-sign-in-0123";
    var keys = List.of("ASIACANARY", "canary-role-key-0123", "canary-role-token-0123");
    write(home.resolve(".aws/config"), PROFILE);
    var cached =
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-1").digest("company".getBytes(UTF_8)));
    write(
        home.resolve(".aws/sso/cache/" + cached + ".json"),
        "{\"accessToken\": \"%s\", \"expiresAt\": \"%s\", \"region\": \"eu-west-1\"}"
            .formatted(session, Instant.now().plusSeconds(3600)));
    try (var portal = new StrictAws().unsigned("x-amz-sso_bearer_token", session)) {
      portal.thenJson(
          200,
          """
          {"roleCredentials": {"accessKeyId": "%s", "secretAccessKey": "%s", "sessionToken": "%s",
           "expiration": %d}}
          """
              .formatted(
                  keys.get(0),
                  keys.get(1),
                  keys.get(2),
                  Instant.now().plusSeconds(3600).toEpochMilli()));
      server
          .account(keys.get(0), keys.get(1), keys.get(2))
          .schema("jurassic")
          .thenJson(200, JURASSIC);
      var variables =
          Map.of(
              "HOME", home.toString(),
              "AWS_PROFILE", "work",
              "AWS_ENDPOINT_URL_SSO", portal.address(),
              "AWS_ENDPOINT_URL_BEDROCK_RUNTIME", server.address());
      assertThat(program(variables, "providers", "amazon-bedrock")).contains("AWS_PROFILE");
      assertThat(portal.requests()).isEmpty();
      assertThat(
              program(
                  variables,
                  "ask",
                  "-m",
                  "amazon-bedrock/ai21.j2-ultra-v1",
                  "--show-tokens",
                  "Hola Mundo"))
          .contains("Hello World", "0.0001128 USD", "<|endoftext|>");
      assertThat(portal.requests()).hasSize(1);
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What the program prints, on either stream; no key is in it. */
  private static String program(Map<String, String> variables, String... arguments)
      throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Duser.language=en"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().putAll(variables);
    var process = builder.start();
    var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).doesNotContainIgnoringCase("canary");
    return printed.replace('\u00a0', ' ');
  }
}
