package dev.elige.catalog;

import dev.elige.base.Text;

/** What a token price counts. Input includes cached input unless a cache price is given. */
public enum Meter {
  INPUT(Text.of("input", "entrada")),
  OUTPUT(Text.of("output", "salida")),
  CACHE_READ(Text.of("cache read", "lectura de caché")),
  /** Writing to a cache that lives five minutes, or whose life the source does not state. */
  CACHE_WRITE(Text.of("cache write", "escritura en caché")),
  /** Writing to a cache that lives one hour. */
  CACHE_WRITE_1H(Text.of("cache write, 1 hour", "escritura en caché, 1 hora")),
  /** Reasoning tokens, where they have a price of their own. */
  REASONING(Text.of("reasoning", "razonamiento")),
  AUDIO_INPUT(Text.of("audio input", "entrada de audio")),
  AUDIO_OUTPUT(Text.of("audio output", "salida de audio")),
  AUDIO_CACHE_READ(Text.of("audio cache read", "lectura de caché de audio")),
  IMAGE_INPUT(Text.of("image input", "entrada de imagen")),
  IMAGE_OUTPUT(Text.of("image output", "salida de imagen"));

  private final Text title;

  Meter(Text title) {
    this.title = title;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }
}
