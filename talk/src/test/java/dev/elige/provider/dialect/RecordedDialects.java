package dev.elige.provider.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.ChatRequest;
import dev.elige.provider.TextListener;
import dev.elige.provider.http.TestingPauses;
import dev.elige.provider.http.TestingWire;
import dev.elige.provider.replay.RecordingFile;
import dev.elige.provider.replay.RecordingProvider;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

/**
 * One call in every dialect, made over a real socket and recorded. The server tells all that the
 * provider's documents know of tokens, and what it is asked is held to those documents.
 */
public final class RecordedDialects {
  private static final Map<TestingDialect, String> BODIES =
      Map.of(
          TestingDialect.OPENAI,
          """
          {"id": "c-1", "object": "chat.completion", "model": "m-1", "choices": [{"index": 0,
           "message": {"role": "assistant", "content": "Go to Cádiz: May is warm and calm there."},
           "finish_reason": "stop"}],
           "usage": {"prompt_tokens": 2006, "completion_tokens": 300, "total_tokens": 2306,
            "prompt_tokens_details": {"cached_tokens": 1500, "cache_write_tokens": 400},
            "completion_tokens_details": {"reasoning_tokens": 192}}}
          """,
          TestingDialect.ANTHROPIC,
          """
          {"id": "c-2", "type": "message", "role": "assistant", "model": "m-1", "content":
           [{"type": "text", "text": "Go to Ronda, and take the train."}], "stop_reason": "end_turn",
           "usage": {"input_tokens": 50, "cache_read_input_tokens": 100000,
            "cache_creation_input_tokens": 248, "output_tokens": 503}}
          """,
          TestingDialect.GEMINI,
          """
          {"candidates": [{"content": {"role": "model", "parts": [{"text": "Go to Menorca."}]},
           "finishReason": "STOP"}], "modelVersion": "m-1", "responseId": "c-3",
           "usageMetadata": {"promptTokenCount": 1000, "cachedContentTokenCount": 800,
            "candidatesTokenCount": 20, "thoughtsTokenCount": 300, "totalTokenCount": 1320}}
          """,
          TestingDialect.OLLAMA,
          """
          {"model": "m-1", "message": {"role": "assistant", "content": "Go to Asturias."},
           "done": true, "done_reason": "stop", "prompt_eval_count": 26, "eval_count": 298}
          """);

  private RecordedDialects() {}

  /** Makes the calls, one after the other, in the order of the dialects. */
  public static void record(ChatRequest request, RecordingFile file, LocalDate day)
      throws IOException {
    try (var caller = TestingDialect.caller(new TestingPauses())) {
      for (var dialect : TestingDialect.values()) {
        var body = BODIES.getOrDefault(dialect, "no body is put down for " + dialect);
        try (var wire = new TestingWire(TestingWire.saying("200 OK", "application/json", body))) {
          var asked = dialect.at(wire.address(), caller);
          var _ = new RecordingProvider(asked, file, () -> day).ask(request, TextListener.NONE);
          var sent = wire.requests().getFirst();
          assertThat(dialect.errors(sent)).as(sent.body()).isEmpty();
          assertThat(TestingDialect.header(sent, dialect.keyHeader))
              .isEqualTo(dialect.keyStart + TestingDialect.KEY);
        }
      }
    }
  }
}
