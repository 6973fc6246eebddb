package dev.elige.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server of OpenAI's chat completions and embeddings on this machine. It refuses another key,
 * another path, and keys of the body that OpenAI does not know.
 */
final class TestingChatServer implements AutoCloseable {
  static final String KEY = "sk-canary-7391";
  private static final List<String> KNOWN =
      List.of(
          "model",
          "messages",
          "max_completion_tokens",
          "temperature",
          "stream",
          "stream_options",
          "response_format");

  private final HttpServer server;
  private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> answers;

  /**
   * Starts.
   *
   * @param answers for each model the body that it is answered with
   */
  TestingChatServer(Map<String, String> answers) {
    this.answers = Map.copyOf(answers);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** The variables with which it is found. */
  Map<String, String> environment() {
    return environment(KEY);
  }

  Map<String, String> environment(String key) {
    return Map.of(
        "OPENAI_BASE_URL",
        "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
        "OPENAI_API_KEY",
        key);
  }

  /** What it was asked. */
  List<JsonNode> asked() {
    return asked;
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      var key = call.getRequestHeaders().getFirst("Authorization");
      var body = JsonMapper.shared().readTree(call.getRequestBody().readAllBytes());
      if (!("Bearer " + KEY).equals(key)) {
        send(call, 401, "{\"error\": {\"message\": \"Incorrect API key provided: " + key + "\"}}");
      } else if (call.getRequestURI().getPath().equals("/v1/embeddings")
          && body.propertyNames().containsAll(List.of("model", "input"))) {
        asked.add(body);
        send(call, 200, answers.getOrDefault(body.get("model").asString(), "{}"));
      } else if (!call.getRequestURI().getPath().equals("/v1/chat/completions")
          || !KNOWN.containsAll(body.propertyNames())) {
        send(call, 400, "{\"error\": {\"message\": \"unknown: " + body.propertyNames() + "\"}}");
      } else {
        asked.add(body);
        send(call, 200, answers.getOrDefault(body.get("model").asString(), "{}"));
      }
    }
  }

  private static void send(HttpExchange call, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    var type = text.startsWith("data:") ? "text/event-stream" : "application/json";
    call.getResponseHeaders().set("Content-Type", type);
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
