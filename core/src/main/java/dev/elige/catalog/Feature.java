package dev.elige.catalog;

import dev.elige.base.Text;
import java.util.Arrays;
import java.util.Optional;

/** What an offer's API can do beyond text in, text out. */
public enum Feature {
  TOOLS("tools", Text.of("tool calling", "llamada a herramientas")),
  STRUCTURED_OUTPUT("structured-output", Text.of("structured output", "salida estructurada")),
  STREAMING("streaming", Text.of("streaming", "transmisión (streaming)")),
  SYSTEM_PROMPT("system-prompt", Text.of("system prompt", "instrucción de sistema")),
  VISION("vision", Text.of("image input", "entrada de imágenes")),
  REASONING("reasoning", Text.of("reasoning", "razonamiento")),
  PROMPT_CACHING("prompt-caching", Text.of("prompt caching", "caché de prompts"));

  private final String id;
  private final Text title;

  Feature(String id, Text title) {
    this.id = id;
    this.title = title;
  }

  public String id() {
    return id;
  }

  public Text title() {
    return title;
  }

  public static Optional<Feature> of(String id) {
    return Arrays.stream(values()).filter(feature -> feature.id.equals(id)).findFirst();
  }
}
