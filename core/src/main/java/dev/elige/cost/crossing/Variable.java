package dev.elige.cost.crossing;

import dev.elige.base.Text;

/** What is varied to find where one bill becomes cheaper than another. */
public enum Variable {
  REQUESTS("requests", "requests-per-month", Text.of("requests a month", "peticiones al mes")),
  HIT_RATE("hit-rate", "share", Text.of("share of cache hits", "parte de aciertos de caché")),
  LIFE_MONTHS(
      "life", "months", Text.of("months of life of a training", "meses de vida del entrenamiento")),
  OUTPUT_TOKENS("output", "tokens", Text.of("output tokens a request", "tokens por respuesta"));

  private final String id;
  private final String unit;
  private final Text title;

  Variable(String id, String unit, Text title) {
    this.id = id;
    this.unit = unit;
    this.title = title;
  }

  /** The word used in options and JSON. */
  public String id() {
    return id;
  }

  /** The unit, as JSON names it. */
  public String unit() {
    return unit;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }
}
