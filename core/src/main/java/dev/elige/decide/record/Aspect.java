package dev.elige.decide.record;

import dev.elige.base.Text;
import java.util.Locale;

/** What may be different between two choices for one task. */
public enum Aspect {
  /** The offer. */
  CHOICE(Text.of("choice", "elección")),
  /** The model behind it. */
  MODEL(Text.of("model", "modelo")),
  /** The kind of task. */
  KIND(Text.of("kind of task", "tipo de tarea")),
  /** How it is paid for. */
  MODE(Text.of("mode", "modo")),
  /** From where it is called. */
  REGION(Text.of("region", "región")),
  /** The bill of a month. */
  BILL(Text.of("USD a month", "USD al mes")),
  /** What is believed of the model. */
  QUALITY(Text.of("quality", "calidad")),
  /** The unit prices of the bill. */
  PRICES(Text.of("unit prices", "precios unitarios")),
  /** When the offer becomes legacy, and when it ends. */
  DATES(Text.of("published dates", "fechas publicadas")),
  /** What the vendor names as replacement. */
  SUCCESSORS(Text.of("successors", "sucesores"));

  private final Text title;

  Aspect(Text title) {
    this.title = title;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }

  /** The word used in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
