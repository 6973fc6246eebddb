package dev.elige.provider.aws;

import static dev.elige.provider.aws.TestingAccount.answered;
import static dev.elige.provider.aws.TestingAccount.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.FailureKind;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BedrockVectorsTest {
  private static final String TITAN = "amazon.titan-embed-text-v2:0";
  private static final String COHERE = "cohere.embed-multilingual-v3";

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

  @Test
  void titanIsAskedOnceForEachText() {
    server
        .schema("titan-embed")
        .thenJson(200, "{\"embedding\":[0.5,-1],\"inputTextTokenCount\":3}")
        .thenJson(200, "{\"embedding\":[0.25,2],\"inputTextTokenCount\":4}");
    var answer =
        answered(account.bedrock(server).embed(new EmbedRequest(TITAN, List.of("uno", "dos"))));
    assertThat(answer.vectors()).containsExactly(new float[] {0.5f, -1}, new float[] {0.25f, 2});
    assertThat(answer.usage().input()).isEqualTo(Estimate.known(7L));
    assertThat(answer.usage().output()).isEqualTo(Estimate.known(0L));
    assertThat(server.requests())
        .extracting(StrictAws.Request::text)
        .containsExactly("{\"inputText\":\"uno\"}", "{\"inputText\":\"dos\"}");
    assertThat(server.lastRequest().target())
        .isEqualTo("/model/amazon.titan-embed-text-v2%3A0/invoke");
  }

  @Test
  void cohereTakesNinetySixTextsACall() {
    server
        .schema("cohere-embed")
        .thenJson(200, cohere(96), "X-Amzn-Bedrock-Input-Token-Count: 200")
        .thenJson(200, cohere(4), "X-Amzn-Bedrock-Input-Token-Count: 9");
    var texts = Collections.nCopies(100, "hola");
    var answer = answered(account.bedrock(server).embed(new EmbedRequest(COHERE, texts)));
    assertThat(answer.vectors()).hasSize(100);
    assertThat(answer.usage().input()).isEqualTo(Estimate.known(209L));
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void tokensThatOneCallDoesNotTellAreUnknown() {
    server
        .thenJson(200, "{\"embedding\":[0.5],\"inputTextTokenCount\":3}")
        .thenJson(200, "{\"embedding\":[0.5]}");
    var answer =
        answered(account.bedrock(server).embed(new EmbedRequest(TITAN, List.of("a", "b"))));
    assertThat(answer.usage().input().isKnown()).isFalse();
  }

  @Test
  void theFirstCallThatFailsEndsIt() {
    server
        .thenJson(200, "{\"embedding\":[0.5]}")
        .thenJson(400, "{\"message\":\"Malformed input request\"}");
    var request = new EmbedRequest(TITAN, List.of("a", "b", "c"));
    var failure = failed(account.bedrock(server).embed(request));
    assertThat(failure.kind()).isEqualTo(FailureKind.BAD_REQUEST);
    assertThat(server.requests()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"embeddings\":[]}",
        "{\"embeddings\":[[1,2]]}",
        "{\"embeddings\":[[1,2],[3]]}",
        "{\"embeddings\":[[1,2],[3,\"x\"]]}"
      })
  void vectorsThatAreNoneAreAProtocolError(String body) {
    server.thenJson(200, body);
    var request = new EmbedRequest(COHERE, List.of("uno", "dos"));
    assertThat(failed(account.bedrock(server).embed(request)).kind())
        .isEqualTo(FailureKind.PROTOCOL);
  }

  @Test
  void vectorsByTypeAreReadToo() {
    server.thenJson(200, "{\"embeddings\":{\"float\":[[1,2]]}}");
    var request = new EmbedRequest("us.cohere.embed-v4:0", List.of("uno"));
    assertThat(answered(account.bedrock(server).embed(request)).size()).isEqualTo(2);
  }

  @Test
  void aModelThatMakesNoVectorsIsRefusedUnsent() {
    var request = new EmbedRequest("amazon.nova-lite-v1:0", List.of("uno"));
    var failure = failed(account.bedrock(server).embed(request));
    assertThat(failure.kind()).isEqualTo(FailureKind.BAD_REQUEST);
    assertThat(failure.attempts()).isZero();
  }

  private static String cohere(int texts) {
    var vectors = String.join(",", Collections.nCopies(texts, "[0.5,1]"));
    return "{\"embeddings\":["
        + vectors
        + "],\"id\":\"i\",\"response_type\":\"embeddings_floats\"}";
  }
}
