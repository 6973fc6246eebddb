package dev.elige.provider.dialect;

import static dev.elige.provider.dialect.ContractTest.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import dev.elige.provider.http.TestingWire;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class EmbeddingsTest {
  private static final HttpCaller CALLER = TestingDialect.caller(new TestingPauses());
  private static final EmbedRequest TWO = new EmbedRequest("e-1", List.of("uno", "dos"));

  @AfterAll
  static void close() {
    CALLER.close();
  }

  private static TestingWire saying(String json) throws IOException {
    return new TestingWire(
        TestingWire.saying("200 OK", "application/json", json.replace('\'', '"')));
  }

  private static Reply<Embeddings> embed(TestingDialect dialect, TestingWire wire) {
    return dialect.at(wire.address(), CALLER).embed(TWO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OPENAI | POST /embeddings | {'model': 'e-1', 'data': [{'index': 1, 'embedding': [0, 1.5]}, {'index': 0, 'embedding': [1, 0.5]}], 'usage': {'prompt_tokens': 4}}",
        "GEMINI | POST /models/e-1:batchEmbedContents | {'embeddings': [{'values': [1, 0.5]}, {'values': [0, 1.5]}]}",
        "OLLAMA | POST /api/embed | {'model': 'e-1', 'embeddings': [[1, 0.5], [0, 1.5]], 'prompt_eval_count': 4}",
      })
  void eachTextHasItsVectorInItsOrder(TestingDialect dialect, String line, String json)
      throws IOException {
    try (var wire = saying(json)) {
      var told =
          embed(dialect, wire)
              .<Embeddings>fold(
                  answer -> answer,
                  failure -> {
                    throw new AssertionError(failure);
                  });
      assertThat(told.size()).isEqualTo(2);
      assertThat(told.vectors().getFirst()).containsExactly(1, 0.5f);
      assertThat(told.vectors().getLast()).containsExactly(0, 1.5f);
      assertThat(told.model()).isEqualTo("e-1");
      assertThat(told.usage().input())
          .isEqualTo(dialect == TestingDialect.GEMINI ? told.usage().cached() : Estimate.known(4L));
      assertThat(wire.requests().getFirst().line()).isEqualTo(line);
      assertThat(wire.requests().getFirst().body()).contains("uno", "dos", "e-1");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OPENAI | {'data': [{'index': 0, 'embedding': [1]}]}",
        "OPENAI | {'data': [{'index': 0, 'embedding': [1]}, {'index': 0, 'embedding': [1]}]}",
        "OPENAI | {'data': [{'index': 0, 'embedding': [1]}, {'index': 1, 'embedding': [1, 2]}]}",
        "OPENAI | {'data': [{'index': 0, 'embedding': 'AAAA'}, {'index': 1, 'embedding': 'AAAA'}]}",
        "OLLAMA | {'embeddings': [['one'], ['two']]}",
        "GEMINI | {}",
      })
  void whatIsNotOneVectorForEachTextIsNoAnswer(TestingDialect dialect, String json)
      throws IOException {
    try (var wire = saying(json)) {
      assertThat(failure(embed(dialect, wire)).kind()).isEqualTo(FailureKind.PROTOCOL);
    }
  }

  @Test
  void whoDeclaresNoneIsNotAsked() throws IOException {
    try (var wire = saying("{}")) {
      var failure = failure(embed(TestingDialect.ANTHROPIC, wire));
      assertThat(failure.reason()).hasToString("anthropic does not offer: embeddings");
      assertThat(wire.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OPENAI | GET /models | {'data': [{'id': 'a'}, {'id': 'b'}]}",
        "ANTHROPIC | GET /models?limit=1000 | {'data': [{'id': 'a'}, {'id': 'b'}]}",
        "GEMINI | GET /models?pageSize=1000 | {'models': [{'name': 'models/a'}, {'name': 'models/b'}]}",
        "OLLAMA | GET /api/tags | {'models': [{'name': 'a'}, {'name': 'b'}]}",
      })
  void theModelsThatTheKeyMayUseAreListed(TestingDialect dialect, String line, String json)
      throws IOException {
    try (var wire = saying(json)) {
      var reply = dialect.at(wire.address(), CALLER).models();
      assertThat(reply).isEqualTo(Reply.answered(List.of("a", "b")));
      assertThat(wire.requests().getFirst().line()).isEqualTo(line);
    }
  }
}
