package dev.elige.provider.aws;

import static dev.elige.provider.aws.TestingAccount.answered;
import static dev.elige.provider.aws.TestingAccount.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConverseTest {
  private static final String MODEL = "anthropic.claude-3-haiku-20240307-v1:0";
  private static final String ANSWER =
      """
      {"metrics":{"latencyMs":551},
       "output":{"message":{"content":[
         {"reasoningContent":{"reasoningText":{"text":"thinking"}}},
         {"text":"¡Hola, "},{"text":"mundo!"}],"role":"assistant"}},
       "stopReason":"end_turn",
       "usage":{"inputTokens":10,"outputTokens":6,"totalTokens":16}}
      """;

  private final TestingAccount account = new TestingAccount();
  private StrictAws server;

  @BeforeEach
  void start() throws IOException {
    server = new StrictAws().schema("converse");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    account.close();
  }

  @Test
  void aSignedRequestIsAnswered() {
    server.thenJson(200, ANSWER);
    var answer = answered(ask(ChatRequest.of(MODEL, "Hello world in Spanish?")));
    assertThat(answer.text()).isEqualTo("¡Hola, mundo!");
    assertThat(answer.finish()).isEqualTo(FinishReason.COMPLETE);
    assertThat(answer.usage().input()).isEqualTo(Estimate.known(10L));
    assertThat(answer.usage().output()).isEqualTo(Estimate.known(6L));
    assertThat(answer.usage().cached().isKnown()).isFalse();
    assertThat(answer.requestId()).contains(StrictAws.REQUEST_ID);
    assertThat(answer.model()).isEqualTo(MODEL);
    assertThat(answer.warnings()).isEmpty();
  }

  @Test
  void allThatIsAskedForIsSent() {
    server.thenJson(200, ANSWER);
    var request =
        ChatRequest.of(
                MODEL,
                List.of(
                    ChatMessage.user("Hi"),
                    ChatMessage.assistant("Hello"),
                    ChatMessage.user("¿Qué tal?")))
            .withSystem("You are a travel assistant.")
            .withMaxOutputTokens(200)
            .withTemperature(0.5)
            .withStop(List.of("END"))
            .withSchema("{\"type\":\"object\"}");
    answered(ask(request));
    assertThat(server.lastRequest().text())
        .isEqualTo(
            """
            {"messages":[{"role":"user","content":[{"text":"Hi"}]},\
            {"role":"assistant","content":[{"text":"Hello"}]},\
            {"role":"user","content":[{"text":"¿Qué tal?"}]}],\
            "system":[{"text":"You are a travel assistant."}],\
            "inferenceConfig":{"maxTokens":200,"temperature":0.5,"stopSequences":["END"]},\
            "outputConfig":{"textFormat":{"type":"json_schema","structure":{"jsonSchema":\
            {"name":"answer","schema":"{\\"type\\":\\"object\\"}"}}}}}\
            """);
  }

  /** Ids with colons, profiles with a geography, ARNs with slashes: all are signed as they go. */
  @ParameterizedTest
  @CsvSource({
    "anthropic.claude-v9:1:200k,anthropic.claude-v9%3A1%3A200k",
    "us.anthropic.claude-3-haiku-20240307-v1:0,us.anthropic.claude-3-haiku-20240307-v1%3A0",
    "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.amazon.nova-lite-v1:0,"
        + "arn%3Aaws%3Abedrock%3Aeu-west-1%3A123456789012%3Ainference-profile%2F"
        + "eu.amazon.nova-lite-v1%3A0",
    "a b*~ñ,a%20b%2A~%C3%B1"
  })
  void modelsAreNamedInThePath(String model, String encoded) {
    server.thenJson(200, ANSWER);
    answered(ask(ChatRequest.of(model, "Hi")));
    assertThat(server.lastRequest().target()).isEqualTo("/model/" + encoded + "/converse");
  }

  /** Bedrock counts cached tokens beside the input; here they are a part of it. */
  @Test
  void cachedTokensAreAPartOfTheInput() {
    server.thenJson(
        200,
        ANSWER.replace(
            "\"totalTokens\":16",
            "\"cacheReadInputTokens\":1000,\"cacheWriteInputTokens\":200,\"totalTokens\":1216"));
    var usage = answered(ask(ChatRequest.of(MODEL, "Hi"))).usage();
    assertThat(usage.input()).isEqualTo(Estimate.known(1210L));
    assertThat(usage.cached()).isEqualTo(Estimate.known(1000L));
    assertThat(usage.cacheWritten()).isEqualTo(Estimate.known(200L));
    assertThat(usage.plainInput()).isEqualTo(Estimate.known(10L));
  }

  @Test
  void aModelThatARouterChoseIsAWarning() {
    var arn = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0";
    server.thenJson(
        200,
        ANSWER.replace(
            "\"stopReason\"",
            "\"trace\":{\"promptRouter\":{\"invokedModelId\":\"" + arn + "\"}},\"stopReason\""));
    var answer = answered(ask(ChatRequest.of(MODEL, "Hi")));
    assertThat(answer.model()).isEqualTo(arn);
    assertThat(answer.warnings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "end_turn,COMPLETE",
    "stop_sequence,STOP_SEQUENCE",
    "max_tokens,LENGTH",
    "model_context_window_exceeded,LENGTH",
    "tool_use,TOOL_CALL",
    "something_new,OTHER"
  })
  void whyItEndsIsTold(String word, FinishReason reason) {
    server.thenJson(200, ANSWER.replace("end_turn", word));
    assertThat(answered(ask(ChatRequest.of(MODEL, "Hi"))).finish()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guardrail_intervened", "content_filtered"})
  void anAnswerThatAFilterStoppedIsAFailure(String word) {
    server.thenJson(200, ANSWER.replace("end_turn", word));
    assertThat(failed(ask(ChatRequest.of(MODEL, "Hi"))).kind())
        .isEqualTo(FailureKind.CONTENT_FILTER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          429 | ThrottlingException           | Too many requests, please wait before trying again. | RATE | 3
          429 | ThrottlingException           | Too many tokens, please wait before trying again. | RATE | 3
          429 | ThrottlingException           | Too many tokens per day, please wait before trying again. | QUOTA | 1
          400 | ServiceQuotaExceededException | Your request exceeds the service quota for your account. | QUOTA | 1
          403 | AccessDeniedException         | You don't have access to the model with the specified model ID. | AUTH | 1
          403 | ExpiredTokenException         | The security token included in the request is expired | AUTH | 1
          400 | ValidationException           | Input is too long for requested model. | CONTEXT_TOO_LONG | 1
          400 | ValidationException           | The model returned the following errors: prompt is too long: 200049 tokens > 200000 maximum | CONTEXT_TOO_LONG | 1
          400 | ValidationException           | Invocation of model ID x with on-demand throughput isn't supported. | BAD_REQUEST | 1
          400 | ValidationException           | Output blocked by content filtering policy | CONTENT_FILTER | 1
          404 | ResourceNotFoundException     | Could not resolve the foundation model from the model identifier. | BAD_REQUEST | 1
          408 | ModelTimeoutException         | Model has timed out in processing the request. | TIMEOUT | 3
          424 | ModelErrorException           | The system encountered an unexpected error during processing. | UNAVAILABLE | 1
          429 | ModelNotReadyException        | Model is not ready for inference. | UNAVAILABLE | 3
          500 | InternalServerException       | The system encountered an unexpected error. | UNAVAILABLE | 3
          503 | ServiceUnavailableException   | Bedrock is unable to process your request. | UNAVAILABLE | 3
          """)
  void errorsOfBedrockAreUnderstood(
      int status, String name, String words, FailureKind kind, int attempts) {
    server.thenJson(
        status,
        "{\"message\":\"%s\"}".formatted(words),
        "x-amzn-ErrorType: " + name + ":http://internal.amazon.com/coral/com.amazon.bedrock/");
    var failure = failed(ask(ChatRequest.of(MODEL, "Hi")));
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.words()).isEqualTo(words);
    assertThat(failure.status()).contains(status);
    assertThat(failure.requestId()).contains(StrictAws.REQUEST_ID);
    assertThat(failure.attempts()).isEqualTo(attempts);
    assertThat(server.requests()).hasSize(attempts);
  }

  @Test
  void anErrorMayBeNamedInTheBody() {
    server.thenJson(
        400, "{\"__type\":\"com.amazon.coral.service#ThrottlingException\",\"Message\":\"Slow\"}");
    var failure = failed(ask(ChatRequest.of(MODEL, "Hi")));
    assertThat(failure.kind()).isEqualTo(FailureKind.RATE);
    assertThat(failure.words()).isEqualTo("Slow");
  }

  @Test
  void eachAttemptIsSignedAnew() {
    server
        .then((out, _) -> out.write(StrictAws.whole(503, "application/json", "{}")))
        .thenJson(200, ANSWER);
    answered(ask(ChatRequest.of(MODEL, "Hi")));
    assertThat(server.requests()).hasSize(2);
    assertThat(account.pauses.made()).hasSize(1);
  }

  @Test
  void aClockThatGoesWrongIsRefused() {
    server.thenJson(200, ANSWER);
    var late = Clock.offset(Clock.systemUTC(), Duration.ofHours(-1));
    var environment = TestingAccount.environment(server.address());
    var bedrock = new BedrockProvider(account.caller(environment, late));
    var failure = failed(bedrock.ask(ChatRequest.of(MODEL, "Hi"), TextListener.NONE));
    assertThat(failure.kind()).isEqualTo(FailureKind.AUTH);
    assertThat(failure.words()).startsWith("Signature expired");
  }

  @Test
  void aKeyThatIsWrongIsRefused() {
    server.thenJson(200, ANSWER);
    var failure = failed(asked(Map.of("AWS_SECRET_ACCESS_KEY", "x" + StrictAws.KEY)));
    assertThat(failure.kind()).isEqualTo(FailureKind.AUTH);
    assertThat(failure.words()).contains("signature");
  }

  @Test
  void aKeyOfBedrockStandsInPlaceOfASignature() {
    server.thenJson(200, ANSWER);
    answered(asked(Map.of("AWS_BEARER_TOKEN_BEDROCK", StrictAws.BEARER)));
    assertThat(server.lastRequest().header("Authorization")).startsWith("Bearer ");
    assertThat(server.lastRequest().headers()).doesNotContainKey("X-Amz-Security-Token");
  }

  @ParameterizedTest
  @CsvSource({
    "AWS_REGION,,BAD_REQUEST,no AWS region is set",
    "AWS_REGION,somewhere/else,BAD_REQUEST,is no AWS region",
    "AWS_ENDPOINT_URL,nowhere,BAD_REQUEST,AWS_ENDPOINT_URL",
    "AWS_SECRET_ACCESS_KEY,,AUTH,AWS_SECRET_ACCESS_KEY is not set"
  })
  void whatIsMissingIsNamedUnsent(String variable, String value, FailureKind kind, String reason) {
    var failure = failed(asked(Map.of(variable, value == null ? "" : value)));
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.reason().in(DisplayLanguage.ENGLISH)).contains(reason);
    assertThat(failure.attempts()).isZero();
    assertThat(server.requests()).isEmpty();
  }

  private Reply<ChatAnswer> asked(Map<String, String> changes) {
    var environment = TestingAccount.environment(server.address());
    environment.putAll(changes);
    var bedrock = new BedrockProvider(account.caller(environment, Clock.systemUTC()));
    return bedrock.ask(ChatRequest.of(MODEL, "Hi"), TextListener.NONE);
  }

  private Reply<ChatAnswer> ask(ChatRequest request) {
    return account.bedrock(server).ask(request, TextListener.NONE);
  }
}
