package dev.elige.spec;

import dev.elige.base.Text;
import java.util.Arrays;
import java.util.Optional;

/** A rule by which an offer is out, and which {@code accept-unconfirmed} may name. */
public enum Rule {
  TASK("task", Text.of("task", "tarea")),
  LANGUAGE("language", Text.of("language", "idioma")),
  CONTEXT("context", Text.of("context window", "ventana de contexto")),
  OUTPUT_LIMIT("output-limit", Text.of("output limit", "límite de salida")),
  REGION("region", Text.of("region", "región")),
  PROVIDER("provider", Text.of("provider", "proveedor")),
  OPEN_WEIGHTS("open-weights", Text.of("open weights", "pesos abiertos")),
  LICENCE("licence", Text.of("licence", "licencia")),
  FEATURE("feature", Text.of("feature", "función")),
  MODALITY("modality", Text.of("input modality", "modalidad de entrada")),
  LIFECYCLE("lifecycle", Text.of("lifecycle", "ciclo de vida")),
  PRICE("price", Text.of("price", "precio")),
  BUDGET("budget", Text.of("budget", "presupuesto")),
  LATENCY("latency", Text.of("latency", "latencia")),
  /** The quality floor; an unknown quality ranks last instead of being accepted. */
  QUALITY("quality", Text.of("quality", "calidad")),
  /** Zero-price, trial and subscription-plan offers. */
  PLAN("plan", Text.of("kind of plan", "tipo de plan")),
  /** Not on sale on the day in question. */
  AS_OF("as-of", Text.of("day in question", "fecha de la pregunta"));

  private final String id;
  private final Text title;

  Rule(String id, Text title) {
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

  /** Whether a user may take a missing fact about this rule for a good one. */
  public boolean mayBeAccepted() {
    return switch (this) {
      case QUALITY, PLAN, AS_OF -> false;
      case TASK, LANGUAGE, CONTEXT, OUTPUT_LIMIT, REGION, PROVIDER, OPEN_WEIGHTS, LICENCE -> true;
      case FEATURE, MODALITY, LIFECYCLE, PRICE, BUDGET, LATENCY -> true;
    };
  }

  public static Optional<Rule> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }
}
