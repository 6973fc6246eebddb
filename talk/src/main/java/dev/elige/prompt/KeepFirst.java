package dev.elige.prompt;

import java.util.Arrays;
import java.util.Optional;

/** What is kept first where not everything fits. */
public enum KeepFirst {
  /** Examples, then context. */
  EXAMPLES("examples"),
  /** Context, then examples. */
  CONTEXT("context");

  private final String id;

  KeepFirst(String id) {
    this.id = id;
  }

  /** The word used in options and JSON. */
  public String id() {
    return id;
  }

  /** What a word means. */
  public static Optional<KeepFirst> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
