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
  /** The language that a translator puts texts into for it. */
  TRANSLATOR(Text.of("translated to", "traducido a")),
  /** The bill of a month. */
  BILL(Text.of("USD a month", "USD al mes")),
  /** What is believed of the model. */
  QUALITY(Text.of("quality", "calidad")),
  /** The unit prices of the bill. */
  PRICES(Text.of("unit prices", "precios unitarios")),
  /** When the offer becomes legacy, and when it ends. */
  DATES(Text.of("published dates", "fechas publicadas")),
  /** What the vendor names as replacement. */
  SUCCESSORS(Text.of("successors", "sucesores")),
  /** The offer that stands in, and how it is bought and asked. */
  FALLBACK(Text.of("fallback", "respaldo")),
  /** Its bill of a month and the unit prices of that. */
  FALLBACK_BILL(Text.of("fallback, USD a month", "respaldo, USD al mes")),
  /** What is believed of its model. */
  FALLBACK_QUALITY(Text.of("fallback, quality", "respaldo, calidad")),
  /** When it becomes legacy, and when it ends. */
  FALLBACK_DATES(Text.of("fallback, published dates", "respaldo, fechas publicadas"));

  private final Text title;

  Aspect(Text title) {
    this.title = title;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }

  /** Whether only records tell of it that know of translators and fallbacks. */
  boolean isOfRoad() {
    return this == TRANSLATOR || compareTo(FALLBACK) >= 0;
  }

  /** The word used in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
