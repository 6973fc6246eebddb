package dev.elige.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.InvalidInputException;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.TranslateRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Marked keys are used, are echoed by a server wherever it can, and come out nowhere. */
@Timeout(20)
class AwsCanaryTest {
  private final TestingAccount account = new TestingAccount();
  private StrictAws server;

  @BeforeEach
  void start() throws IOException {
    server = new StrictAws();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    account.close();
  }

  /** What a server that echoes all it knows may say, in each place where it can. */
  private static List<StrictAws.Says> echoes(String told) {
    var json = "{\"message\":\"" + told + "\",\"stopReason\":\"" + told + "\"}";
    var converse =
        "{\"output\":{\"message\":{\"content\":[]}},\"stopReason\":\""
            + told
            + "\",\"trace\":{\"promptRouter\":{\"invokedModelId\":\""
            + told
            + "\"}}}";
    var says = new ArrayList<StrictAws.Says>();
    for (int status : List.of(200, 301, 400, 403, 429, 500)) {
      says.add((out, _) ->
          out.write(
              StrictAws.whole(status, "application/json", json, "x-amzn-ErrorType: " + told)));
      says.add((out, _) -> out.write(StrictAws.whole(status, "text/" + told, "<p>" + told)));
    }
    says.add((out, _) -> out.write(StrictAws.whole(200, "application/json", converse)));
    says.add((out, _) -> out.write((told + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    says.add((out, _) ->
        StrictAws.stream(out, TestingFrames.exception("throttlingException", json), true));
    says.add((out, _) -> StrictAws.stream(out, TestingFrames.event("messageStop", json), true));
    return says;
  }

  /** What keys tell a server, and what a server could only guess. */
  private static String known() {
    var encoded = URLEncoder.encode(StrictAws.TOKEN, StandardCharsets.UTF_8);
    return String.join(" ", StrictAws.KEY, StrictAws.TOKEN, encoded, StrictAws.KEY_ID);
  }

  @Test
  void noKeyComesOutOfAnyCall() {
    var told = new ArrayList<String>();
    for (boolean isBearer : new boolean[] {false, true}) {
      var environment = TestingAccount.environment(server.address());
      if (isBearer) {
        environment.put("AWS_BEARER_TOKEN_BEDROCK", StrictAws.BEARER);
      }
      var caller = account.caller(environment, Clock.systemUTC());
      var bedrock = new BedrockProvider(caller);
      told.addAll(List.of(caller.toString(), caller.access().toString(), bedrock.toString()));
      told.add(String.valueOf(caller.access().identity(AwsService.BEDROCK_RUNTIME)));
      for (var says : echoes(isBearer ? StrictAws.BEARER : known())) {
        server.service("bedrock").only(says);
        var request = ChatRequest.of("amazon.nova-lite-v1:0", "Hi");
        told.add(all(bedrock.ask(request, TextListener.NONE)));
        told.add(all(bedrock.ask(request.streamed(), TextListener.NONE)));
        told.add(all(bedrock.embed(new EmbedRequest("cohere.embed-english-v3", List.of("a")))));
        told.add(all(bedrock.models()));
      }
      for (var says : echoes(known())) {
        server.service("translate").only(says);
        told.add(
            all(new AmazonTranslator(caller).translate(new TranslateRequest("a", "es", "en"))));
      }
    }
    assertThat(server.requests()).hasSizeGreaterThan(100);
    // not with containers: a failure would print them all
    for (var canary : List.of(StrictAws.KEY, StrictAws.KEY_ID, "canary")) {
      assertThat(told.stream().filter(text -> text.contains(canary)).findFirst()).isEmpty();
    }
  }

  private static String all(Reply<?> reply) {
    return reply.<String>fold(
            String::valueOf,
            failure ->
                failure
                    + failure.message().in(DisplayLanguage.ENGLISH)
                    + failure.message().in(DisplayLanguage.SPANISH))
        + reply;
  }

  /** Each of the keys that sign, as a part of what a model says. */
  static Stream<String> keys() {
    return Stream.of(StrictAws.KEY, StrictAws.KEY_ID, StrictAws.TOKEN);
  }

  private BedrockProvider bedrock() {
    return account.bedrock(server);
  }

  private static String told(Reply<ChatAnswer> reply, List<String> heard) {
    return reply.fold(
        answer -> {
          assertThat(String.join("", heard)).isEqualTo(answer.text());
          assertThat(answer.toString())
              .doesNotContain(StrictAws.KEY, StrictAws.KEY_ID, StrictAws.TOKEN);
          return answer.text();
        },
        failure -> {
          throw new AssertionError(failure);
        });
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyInsideAnAnswerIsMasked(String key) {
    var heard = new ArrayList<String>();
    server.thenJson(
        200,
        """
        {"output":{"message":{"role":"assistant","content":[{"text":"Hola %s!"}]}},
         "stopReason":"end_turn","usage":{"inputTokens":5,"outputTokens":3,"totalTokens":8}}\
        """
            .formatted(key));
    var request = ChatRequest.of("amazon.nova-lite-v1:0", "?");
    assertThat(told(bedrock().ask(request, heard::add), heard)).isEqualTo("Hola [secret]!");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyThatIsCutInAStreamIsMasked(String key) {
    for (int cut = 1; cut < key.length(); cut++) {
      var frames =
          TestingFrames.joined(
              TestingFrames.event("messageStart", "{\"role\":\"assistant\"}"),
              delta("Hola " + key.substring(0, cut)),
              delta(key.substring(cut) + "!"),
              TestingFrames.event("messageStop", "{\"stopReason\":\"end_turn\"}"),
              TestingFrames.event(
                  "metadata", "{\"usage\":{\"inputTokens\":5,\"outputTokens\":3}}"));
      server.service("bedrock").only((out, _) -> StrictAws.stream(out, frames, true));
      var heard = new ArrayList<String>();
      var request = ChatRequest.of("amazon.nova-lite-v1:0", "?").streamed();
      assertThat(told(bedrock().ask(request, heard::add), heard)).isEqualTo("Hola [secret]!");
    }
  }

  private static byte[] delta(String text) {
    return TestingFrames.event(
        "contentBlockDelta", "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"" + text + "\"}}");
  }

  /** Jurassic returns its tokens one by one: no two of them beside each other tell a key. */
  @ParameterizedTest
  @MethodSource("keys")
  void tokensOfWhichAKeyConsistsAreMasked(String key) {
    var half = key.length() / 2;
    var json =
        """
        {"id":1,"prompt":{"text":"?","tokens":[%s]},"completions":[{"data":{"text":"Hi %s",
         "tokens":[%s,%s,%s]},"finishReason":{"reason":"endoftext"}}]}\
        """
            .formatted(
                token("?"),
                key,
                token("Hi"),
                token("▁" + key.substring(0, half)),
                token(key.substring(half)));
    server.thenJson(200, json);
    var heard = new ArrayList<String>();
    var reply = bedrock().ask(ChatRequest.of("ai21.j2-ultra-v1", "?"), heard::add);
    assertThat(told(reply, heard)).isEqualTo("Hi [secret]");
    assertThat(reply.toString())
        .contains("text=Hi,", "text=[secret],")
        .doesNotContain(key.substring(0, half), key.substring(half));
  }

  private static String token(String text) {
    return """
    {"generatedToken":{"token":"%s","logprob":0.0},"textRange":{"start":0,"end":1}}\
    """
        .formatted(text);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aTranslationAndAListOfModelsTellNoKey(String key) {
    var caller = account.caller(TestingAccount.environment(server.address()), Clock.systemUTC());
    server
        .service("translate")
        .only((out, _) ->
            out.write(
                StrictAws.whole(
                    200,
                    "application/x-amz-json-1.1",
                    "{\"TranslatedText\":\"a "
                        + key
                        + "\",\"SourceLanguageCode\":\"es\",\"TargetLanguageCode\":\"en\"}")));
    var translated = new AmazonTranslator(caller).translate(new TranslateRequest("a", "es", "en"));
    assertThat(translated.toString()).contains("text=a [secret]").doesNotContain(key);
    server
        .service("bedrock")
        .only((out, _) ->
            out.write(
                StrictAws.whole(
                    200,
                    "application/json",
                    "{\"modelSummaries\":[{\"modelId\":\""
                        + key
                        + "\"}],\"inferenceProfileSummaries\":[]}")));
    assertThat(bedrock().models()).isEqualTo(Reply.answered(List.of("[secret]")));
  }

  @Test
  void keysThatNoKeyLooksLikeAreNotRepeated() {
    assertThatThrownBy(() -> AwsIdentity.Keys.of("AKID", "canary key", ""))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("AWS_SECRET_ACCESS_KEY")
        .hasMessageNotContaining("canary");
  }

  /** Nothing is printed or logged either, not even by the SDK. */
  @Test
  void nothingIsPrinted() {
    var out = System.out;
    var err = System.err;
    var printed = new ByteArrayOutputStream();
    server.thenJson(403, "{\"message\":\"no\"}");
    try (var stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(stream);
      System.setErr(stream);
      var _ = account.bedrock(server).ask(ChatRequest.of("m", "?"), TextListener.NONE);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
