package dev.elige.provider.dialect;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.provider.http.CallLimits;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import dev.elige.provider.http.TestingWire;
import dev.elige.provider.http.TestingWire.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A provider as its documents describe it: what it accepts and how it answers. It says "Hola
 * Mundo", in two pieces where it streams, for 12 tokens of input and 3 of output.
 */
public enum TestingDialect {
  OPENAI("openai", "m-1", "Authorization", "Bearer ", "text/event-stream") {
    @Override
    public String whole(String model, String reason, boolean counts) {
      return """
      {"id": "c-1", "object": "chat.completion", "model": "%s", "choices": [{"index": 0, "message":
      {"role": "assistant", "content": "Hola Mundo", "refusal": null}, "finish_reason": "%s"}]%s}\
      """
          .formatted(model, reason, counts ? ", \"usage\": " + USAGE : "");
    }

    @Override
    public List<String> pieces(String model, boolean counts) {
      var start = "{\"id\": \"c-1\", \"model\": \"" + model + "\", \"choices\": [";
      return List.of(
          start + "{\"index\": 0, \"delta\": {\"role\": \"assistant\", \"content\": \"\"}}]}",
          start + "{\"index\": 0, \"delta\": {\"content\": \"Hola \"}}], \"usage\": null}",
          start + "{\"index\": 0, \"delta\": {\"content\": \"Mundo\"}}], \"usage\": null}",
          start + "{\"index\": 0, \"delta\": {}, \"finish_reason\": \"stop\"}]}",
          counts ? start + "], \"usage\": " + USAGE + "}" : start + "]}",
          "[DONE]");
    }

    @Override
    public String error(String code, String words) {
      return "{\"error\": {\"message\": \"%s\", \"type\": \"%s\", \"code\": null}}"
          .formatted(words, code);
    }

    @Override
    String path(boolean isStreamed) {
      return "POST /chat/completions";
    }
  },
  ANTHROPIC("anthropic", "m-1", "x-api-key", "", "text/event-stream") {
    @Override
    public String whole(String model, String reason, boolean counts) {
      return """
      {"id": "c-1", "type": "message", "role": "assistant", "model": "%s", "content":
      [{"type": "text", "text": "Hola Mundo"}], "stop_reason": "%s"%s}\
      """
          .formatted(
              model,
              Map.of("stop", "end_turn", "length", "max_tokens").getOrDefault(reason, "refusal"),
              counts ? ", \"usage\": {\"input_tokens\": 12, \"output_tokens\": 3}" : "");
    }

    @Override
    public List<String> pieces(String model, boolean counts) {
      return List.of(
          """
          {"type": "message_start", "message": {"id": "c-1", "model": "%s", "content": []%s}}\
          """
              .formatted(
                  model, counts ? ", \"usage\": {\"input_tokens\": 12, \"output_tokens\": 1}" : ""),
          """
          {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}\
          """,
          "{\"type\": \"ping\"}",
          text("Hola "),
          text("Mundo"),
          "{\"type\": \"content_block_stop\", \"index\": 0}",
          """
          {"type": "message_delta", "delta": {"stop_reason": "end_turn"}%s}\
          """
              .formatted(counts ? ", \"usage\": {\"output_tokens\": 3}" : ""),
          "{\"type\": \"message_stop\"}");
    }

    private String text(String text) {
      return """
      {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "%s"}}\
      """
          .formatted(text);
    }

    @Override
    public String error(String code, String words) {
      return "{\"type\": \"error\", \"error\": {\"type\": \"%s\", \"message\": \"%s\"}}"
          .formatted(code, words);
    }

    @Override
    String path(boolean isStreamed) {
      return "POST /messages";
    }
  },
  GEMINI("gemini", "m-1", "x-goog-api-key", "", "text/event-stream") {
    @Override
    public String whole(String model, String reason, boolean counts) {
      var word = Map.of("stop", "STOP", "length", "MAX_TOKENS").getOrDefault(reason, "SAFETY");
      return piece(model, "Hola Mundo", ", \"finishReason\": \"" + word + "\"", counts);
    }

    @Override
    public List<String> pieces(String model, boolean counts) {
      return List.of(
          piece(model, "Hola ", "", false),
          piece(model, "Mundo", "", false),
          piece(model, "", ", \"finishReason\": \"STOP\"", counts));
    }

    private String piece(String model, String text, String finish, boolean counts) {
      return """
      {"candidates": [{"content": {"role": "model", "parts": [{"text": "%s"}]}%s}],
      "modelVersion": "%s", "responseId": "c-1"%s}\
      """
          .formatted(
              text,
              finish,
              model,
              counts
                  ? ", \"usageMetadata\": {\"promptTokenCount\": 12, \"candidatesTokenCount\": 3}"
                  : "")
          .replace("\n", "");
    }

    @Override
    public String error(String code, String words) {
      return "{\"error\": {\"code\": 503, \"message\": \"%s\", \"status\": \"%s\"}}"
          .formatted(words, code);
    }

    @Override
    String path(boolean isStreamed) {
      return "POST /models/m-1:"
          + (isStreamed ? "streamGenerateContent?alt=sse" : "generateContent");
    }
  },
  OLLAMA("ollama", "m-1", "Authorization", "Bearer ", "application/x-ndjson") {
    @Override
    public String whole(String model, String reason, boolean counts) {
      return line(model, "Hola Mundo", done(reason, counts));
    }

    @Override
    public List<String> pieces(String model, boolean counts) {
      return List.of(
          line(model, "Hola ", ", \"done\": false"),
          line(model, "Mundo", ", \"done\": false"),
          line(model, "", done("stop", counts)));
    }

    private String done(String reason, boolean counts) {
      return ", \"done\": true, \"done_reason\": \"%s\"%s"
          .formatted(reason, counts ? ", \"prompt_eval_count\": 12, \"eval_count\": 3" : "");
    }

    private String line(String model, String text, String rest) {
      return "{\"model\": \"%s\", \"message\": {\"role\": \"assistant\", \"content\": \"%s\"}%s}"
          .formatted(model, text, rest);
    }

    @Override
    public String error(String code, String words) {
      return "{\"error\": \"%s\"}".formatted(words);
    }

    @Override
    String path(boolean isStreamed) {
      return "POST /api/chat";
    }
  };

  public static final String KEY = "sk-canary-7Yq2";
  private static final String USAGE =
      "{\"prompt_tokens\": 12, \"completion_tokens\": 3, \"total_tokens\": 15}";

  final String model;
  final String keyHeader;
  final String keyStart;
  final String streamType;
  private final String id;

  TestingDialect(String id, String model, String keyHeader, String keyStart, String streamType) {
    this.id = id;
    this.model = model;
    this.keyHeader = keyHeader;
    this.keyStart = keyStart;
    this.streamType = streamType;
  }

  public abstract String whole(String model, String reason, boolean counts);

  public abstract List<String> pieces(String model, boolean counts);

  public abstract String error(String code, String words);

  abstract String path(boolean isStreamed);

  String id() {
    return id;
  }

  /** Pieces as they go over the wire. */
  public String framed(List<String> pieces) {
    return pieces.stream().map(this::framed).collect(Collectors.joining());
  }

  public String framed(String piece) {
    return streamType.contains("event") ? "data: " + piece + "\n\n" : piece + "\n";
  }

  String stream() {
    return framed(pieces(model, true));
  }

  /** The answer as a whole or as a stream. */
  public TestingWire.Turn answer(boolean isStreamed) {
    return isStreamed
        ? TestingWire.chunked(streamType, stream(), 7)
        : TestingWire.saying("200 OK", "application/json", whole(model, "stop", true));
  }

  String type(boolean isStreamed) {
    return isStreamed ? streamType : "application/json";
  }

  /** The provider of this dialect at an address. */
  DialectProvider at(String address, HttpCaller caller) {
    var built = ProviderRows.builtIn().get(this == GEMINI ? "google" : id);
    var row = Objects.requireNonNull(built);
    var local =
        new ProviderRow(
            row.id(),
            row.dialect(),
            address,
            List.of("CANARY"),
            false,
            Optional.empty(),
            row.limitKey(),
            row.isUsageUnasked(),
            row.hasOwnNames(),
            row.capabilities(),
            row.limits(),
            false);
    return DialectProvider.of(local, Map.of("CANARY", KEY), caller, Gate.of(2000));
  }

  /** Who waits for seconds, as a busy machine asks for. */
  static HttpCaller caller(TestingPauses pauses) {
    return caller(pauses, Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  /** Who waits so long for a head, and so long for each read of a body. */
  static HttpCaller caller(TestingPauses pauses, Duration head, Duration silence) {
    return new HttpCaller(
        new CallLimits(
            Duration.ofSeconds(5),
            head,
            silence,
            Duration.ofSeconds(10),
            100_000,
            3,
            Duration.ofMillis(100),
            Duration.ofSeconds(30)),
        pauses);
  }

  /** What does not fit the provider's documents in a request. */
  List<Error> errors(Request request) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(resource(id + "-request.json"), InputFormat.JSON)
        .validate(request.body(), InputFormat.JSON);
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(TestingDialect.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static @Nullable String header(Request request, String name) {
    return request.headers().get(name.toLowerCase(Locale.ROOT));
  }
}
