package dev.elige.provider.aws;

import static dev.elige.provider.aws.TestingAccount.answered;
import static dev.elige.provider.aws.TestingAccount.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SageMakerProviderTest {
  private static final ChatRequest REQUEST =
      ChatRequest.of("jumpstart-dft-hf-llm-falcon-7b", "Hola Mundo");
  private static final String DETAILED =
      """
      {"generated_text":"Hello World","details":{"finish_reason":"eos_token",
       "generated_tokens":3,"seed":null,"prefill":[],"tokens":[]}}\
      """;

  private final TestingAccount account = new TestingAccount();
  private StrictAws server;

  @BeforeEach
  void start() throws IOException {
    server = new StrictAws().service("sagemaker").schema("sagemaker");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    account.close();
  }

  private Reply<ChatAnswer> ask(ChatRequest request) {
    return new SageMakerProvider(account.caller(server)).ask(request, TextListener.NONE);
  }

  @Test
  void anEndpointAnswersWithItsDetails() {
    server.thenJson(200, "[" + DETAILED + "]", "x-Amzn-Invoked-Production-Variant: AllTraffic");
    var answer =
        answered(
            ask(REQUEST.withMaxOutputTokens(50).withTemperature(0.5).withStop(List.of("END"))));
    assertThat(answer.text()).isEqualTo("Hello World");
    assertThat(answer.finish()).isEqualTo(FinishReason.COMPLETE);
    assertThat(answer.usage().output()).isEqualTo(Estimate.known(3L));
    assertThat(answer.usage().input().isKnown()).isFalse();
    assertThat(server.lastRequest().target())
        .isEqualTo("/endpoints/jumpstart-dft-hf-llm-falcon-7b/invocations");
    assertThat(server.lastRequest().text())
        .isEqualTo(
            """
            {"inputs":"Hola Mundo","parameters":{"return_full_text":false,"details":true,\
            "max_new_tokens":50,"temperature":0.5,"do_sample":true,"stop":["END"]}}\
            """);
  }

  @Test
  void anEndpointThatTellsNoMoreThanTheTextIsWarnedOf() {
    server.thenJson(200, "{\"generated_text\":\"Hello World\"}");
    var answer = answered(ask(REQUEST));
    assertThat(answer.finish()).isEqualTo(FinishReason.OTHER);
    assertThat(answer.warnings()).hasSize(1);
    assertThat(answer.usage().output().isKnown()).isFalse();
  }

  @Test
  void noTemperatureIsNoSampling() {
    server.thenJson(200, DETAILED);
    answered(ask(REQUEST.withTemperature(0)));
    assertThat(server.lastRequest().text())
        .contains("\"do_sample\":false")
        .doesNotContain("temperature");
  }

  @ParameterizedTest
  @CsvSource({
    "424,ModelError,500,UNAVAILABLE,1",
    "424,ModelError,400,BAD_REQUEST,1",
    "429,ThrottlingException,0,RATE,3",
    "503,ServiceUnavailable,0,UNAVAILABLE,3",
    "530,InternalDependencyException,0,UNAVAILABLE,3",
    "400,ValidationError,0,BAD_REQUEST,1"
  })
  void errorsOfSageMakerAreUnderstood(
      int status, String name, int original, FailureKind kind, int attempts) {
    server.thenJson(
        status,
        "{\"Message\":\"Its own words\",\"OriginalStatusCode\":" + original + "}",
        "x-amzn-ErrorType: " + name);
    var failure = failed(ask(REQUEST));
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.words()).isEqualTo("Its own words");
    assertThat(failure.attempts()).isEqualTo(attempts);
  }

  @Test
  void aPromptThatDoesNotFitIsUnderstoodThroughTheModelsOwnWords() {
    var words = "Input validation error: `inputs` tokens + `max_new_tokens` must be <= 2048";
    server.thenJson(
        424,
        "{\"OriginalStatusCode\":422,\"OriginalMessage\":\"" + words + "\"}",
        "x-amzn-ErrorType: ModelError");
    var failure = failed(ask(REQUEST));
    assertThat(failure.kind()).isEqualTo(FailureKind.CONTEXT_TOO_LONG);
    assertThat(failure.words()).isEqualTo(words);
  }

  @Test
  void whatAnEndpointDoesNotOfferIsRefusedUnsent() {
    var provider = new SageMakerProvider(account.caller(server));
    var conversation =
        ChatRequest.of(
            "e", List.of(ChatMessage.user("a"), ChatMessage.assistant("b"), ChatMessage.user("c")));
    var replies =
        List.of(
            ask(REQUEST.streamed()),
            ask(REQUEST.withSystem("Be brief.")),
            ask(conversation),
            provider.embed(new EmbedRequest("e", List.of("a"))),
            provider.models());
    for (var reply : replies) {
      assertThat(failed(reply).kind()).isEqualTo(FailureKind.BAD_REQUEST);
      assertThat(failed(reply).attempts()).isZero();
    }
    assertThat(server.requests()).isEmpty();
  }
}
