package dev.elige.prompt;

import dev.elige.base.Text;
import java.util.Arrays;
import java.util.Optional;

/** How a model is asked. */
public enum Style {
  /** The task is described, and nothing shown. */
  ZERO_SHOT("zero-shot", Text.of("zero-shot", "sin ejemplos (zero-shot)")),
  /** A few solved examples come before the question. */
  FEW_SHOT("few-shot", Text.of("few-shot", "con ejemplos (few-shot)")),
  /** The model is told who it is. */
  ROLE("role", Text.of("role", "con un papel (role)"));

  private final String id;
  private final Text title;

  Style(String id, Text title) {
    this.id = id;
    this.title = title;
  }

  /** The word used in files, options and JSON. */
  public String id() {
    return id;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }

  /** The style of a word. */
  public static Optional<Style> of(String id) {
    return Arrays.stream(values()).filter(style -> style.id.equals(id)).findFirst();
  }
}
