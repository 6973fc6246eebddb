package dev.elige.base;

import java.util.Arrays;
import java.util.Optional;

/** A form of content that goes into a model or comes out of it. */
public enum Modality {
  TEXT("text", Text.of("text", "texto")),
  IMAGE("image", Text.of("image", "imagen")),
  AUDIO("audio", Text.of("audio", "audio")),
  VIDEO("video", Text.of("video", "vídeo")),
  PDF("pdf", Text.of("PDF", "PDF")),
  /** Vectors, which only come out. */
  EMBEDDING("embedding", Text.of("vector", "vector"));

  private final String id;
  private final Text title;

  Modality(String id, Text title) {
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

  public static Optional<Modality> of(String id) {
    return Arrays.stream(values()).filter(modality -> modality.id.equals(id)).findFirst();
  }
}
