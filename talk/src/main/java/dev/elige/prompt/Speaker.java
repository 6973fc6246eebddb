package dev.elige.prompt;

import java.util.Locale;

/** Who says a message. */
public enum Speaker {
  SYSTEM,
  USER,
  ASSISTANT;

  /** The role as providers write it: {@code system}, {@code user}, {@code assistant}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
