package dev.elige.decide.record;

import dev.elige.base.Text;
import java.util.Locale;

/** What a decision as a whole stands on. */
public enum Ground {
  /** The text of the requirement. */
  REQUIREMENT(Text.of("requirement", "requisitos")),
  /** The files of samples that it names. */
  SAMPLES(Text.of("samples", "muestras")),
  /** The version of the catalog. */
  CATALOG(Text.of("catalog", "catálogo")),
  /** The days of the newest scores. */
  EVIDENCE(Text.of("evidence", "evidencia")),
  /** What {@code choose} was told beside the requirement. */
  OPTIONS(Text.of("options", "opciones"));

  private final Text title;

  Ground(Text title) {
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
