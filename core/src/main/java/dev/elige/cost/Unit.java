package dev.elige.cost;

import dev.elige.base.Text;

/** What a line of a bill counts; prices are of one such unit. */
public enum Unit {
  MILLION_TOKENS("million-tokens", Text.of("1M tokens", "1M de tokens")),
  MILLION_CHARACTERS("million-characters", Text.of("1M characters", "1M de caracteres")),
  REQUEST("request", Text.of("request", "petición")),
  IMAGE("image", Text.of("image", "imagen")),
  SECOND("second", Text.of("second", "segundo")),
  HOUR("hour", Text.of("hour", "hora")),
  UNIT_HOUR("unit-hour", Text.of("unit-hour", "hora de unidad")),
  UNIT_MINUTE("unit-minute", Text.of("unit-minute", "minuto de unidad")),
  UNIT_MONTH("unit-month", Text.of("unit-month", "mes de unidad")),
  MACHINE_HOUR("machine-hour", Text.of("machine-hour", "hora de máquina")),
  /** One hour of a reserved rate of 1,000 tokens a minute. */
  RATE_HOUR(
      "thousand-tokens-per-minute-hour",
      Text.of("hour of 1K tokens a minute", "hora de 1K tokens por minuto")),
  MODEL_MONTH("model-month", Text.of("model-month", "mes de modelo")),
  GIGABYTE_MONTH("gigabyte-month", Text.of("GB-month", "mes de GB")),
  PERSON_TASK("person-task", Text.of("task of a person", "tarea de una persona"));

  private final String id;
  private final Text title;

  Unit(String id, Text title) {
    this.id = id;
    this.title = title;
  }

  /** The word used in JSON. */
  public String id() {
    return id;
  }

  /** One of it, for people. */
  public Text title() {
    return title;
  }
}
