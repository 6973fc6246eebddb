package dev.elige.base;

import java.util.Arrays;
import java.util.Optional;

/** Something that a model can do beyond plain answers. */
public enum Feature {
  TOOLS("tools", Text.of("tool use", "uso de herramientas")),
  STRUCTURED_OUTPUT("structured-output", Text.of("structured output", "salida estructurada")),
  STREAMING("streaming", Text.of("streaming", "respuesta en flujo (streaming)")),
  SYSTEM_PROMPT("system-prompt", Text.of("system prompt", "instrucciones de sistema")),
  VISION("vision", Text.of("vision", "visión")),
  REASONING("reasoning", Text.of("reasoning", "razonamiento")),
  PROMPT_CACHING("prompt-caching", Text.of("prompt caching", "caché de prompts"));

  private final String id;
  private final Text title;

  Feature(String id, Text title) {
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

  public static Optional<Feature> of(String id) {
    return Arrays.stream(values()).filter(feature -> feature.id.equals(id)).findFirst();
  }
}
