package dev.elige.spec;

/** What is preferred among the offers that keep to every limit. */
public enum Goal {
  /** The cheapest whose quality reaches the floor. */
  CHEAPEST,
  /** The best that the budget allows. */
  BEST,
  /** What right answers are worth, less what wrong ones and the models cost. */
  VALUE;

  /** The word used in files. */
  public String id() {
    return switch (this) {
      case CHEAPEST -> "cheapest";
      case BEST -> "best";
      case VALUE -> "value";
    };
  }
}
