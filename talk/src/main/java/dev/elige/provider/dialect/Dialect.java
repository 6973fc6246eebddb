package dev.elige.provider.dialect;

import dev.elige.base.Text;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Usage;
import dev.elige.provider.http.CallException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One form in which providers are asked over HTTP. It keeps nothing between calls. */
sealed interface Dialect permits OpenAiDialect, AnthropicDialect, GeminiDialect, OllamaDialect {
  /** How the pieces of a streamed answer are told apart. */
  enum Framing {
    /** Server-sent events. */
    EVENTS,
    /** JSON Lines. */
    LINES
  }

  /** Every dialect by the word that stands for it in {@code providers.yaml}. */
  enum Named {
    OPENAI("openai", new OpenAiDialect()),
    ANTHROPIC("anthropic", new AnthropicDialect()),
    GEMINI("gemini", new GeminiDialect()),
    OLLAMA("ollama", new OllamaDialect());

    private final String id;
    private final Dialect dialect;

    Named(String id, Dialect dialect) {
      this.id = id;
      this.dialect = dialect;
    }

    String id() {
      return id;
    }

    Dialect dialect() {
      return dialect;
    }

    static Optional<Named> of(String id) {
      return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
  }

  /** The header that carries the key, and what stands before the key in it. */
  Map.Entry<String, String> keyHeader();

  /** Headers that every call has. */
  default Map<String, String> headers() {
    return Map.of();
  }

  Framing framing();

  Outgoing chat(ChatRequest request, ProviderRow row);

  /** Takes an answer that came as a whole. */
  void whole(JsonNode body, Draft draft) throws CallException;

  /** Takes the next piece of a streamed answer. */
  void piece(JsonNode piece, Draft draft) throws CallException;

  /** The piece that is no JSON and ends the stream; empty where there is none such. */
  default String lastWord() {
    return "";
  }

  /** Whether a stream that has told its reason to end is over when the transport says so. */
  default boolean endsWithTheStream() {
    return false;
  }

  default Outgoing embed(EmbedRequest request) {
    throw new UnsupportedOperationException("declared without being there");
  }

  default Vectors vectors(JsonNode body) throws CallException {
    throw CallException.protocol(Text.of("no vectors", "sin vectores"), "");
  }

  Outgoing models();

  /** The ids in a list of models. */
  List<String> models(JsonNode body);

  /**
   * Vectors as they came.
   *
   * @param vectors one for each text
   * @param usage tokens of the texts
   * @param model which made them, where that is told
   */
  record Vectors(List<float[]> vectors, Usage usage, Optional<String> model) {}
}
