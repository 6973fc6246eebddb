package dev.elige.tokens;

import dev.elige.base.Text;

/** The limits of a {@link Window}. */
public enum Limit {
  CONTEXT(Text.of("context window", "ventana de contexto")),
  INPUT(Text.of("input limit", "límite de entrada")),
  OUTPUT(Text.of("output limit", "límite de salida"));

  private final Text title;

  Limit(Text title) {
    this.title = title;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }
}
