package dev.elige.provider;

import dev.elige.base.Text;
import java.util.Arrays;
import java.util.Optional;

/** Something that can be asked of a provider, or that its answers tell. */
public enum Capability {
  CHAT("chat", Text.of("answers to messages", "respuestas a mensajes")),
  STREAMING("streaming", Text.of("answers piece by piece", "respuestas por trozos")),
  SYSTEM("system", Text.of("system instructions", "instrucciones de sistema")),
  TEMPERATURE("temperature", Text.of("temperature", "temperatura")),
  STOP("stop", Text.of("stop sequences", "secuencias de parada")),
  STRUCTURED_OUTPUT("structured-output", Text.of("output by a schema", "salida según un esquema")),
  EMBEDDINGS("embeddings", Text.of("embeddings", "embeddings")),
  MODEL_LIST("model-list", Text.of("list of models", "lista de modelos")),
  USAGE("usage", Text.of("tokens counted", "tokens contados")),
  CACHED_USAGE("cached-usage", Text.of("cached tokens counted", "tokens en caché contados")),
  REASONING_USAGE(
      "reasoning-usage", Text.of("reasoning tokens counted", "tokens de razonamiento contados")),
  RETURNED_TOKENS("returned-tokens", Text.of("tokens themselves", "los propios tokens")),
  TRANSLATION("translation", Text.of("translation", "traducción"));

  private final String id;
  private final Text title;

  Capability(String id, Text title) {
    this.id = id;
    this.title = title;
  }

  /** The word used in files and JSON. */
  public String id() {
    return id;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }

  public static Optional<Capability> of(String id) {
    return Arrays.stream(values()).filter(capability -> capability.id.equals(id)).findFirst();
  }
}
