package dev.elige.decide.record;

import dev.elige.base.Text;
import java.util.Locale;

/** What may have moved since a decision. */
public enum ChangeKind {
  /** The requirement is not the one that was decided on. */
  REQUIREMENT_CHANGED(Text.of("requirement", "requisitos"), false),
  /** A file of samples is another one. */
  SAMPLES_CHANGED(Text.of("samples", "muestras"), false),
  /** Another catalog is asked. */
  CATALOG(Text.of("catalog", "catálogo"), false),
  /** Beliefs rest on other evidence. */
  EVIDENCE(Text.of("evidence", "evidencia"), false),
  /** All choices together cost more than the budget. */
  BUDGET(Text.of("budget", "presupuesto"), false),
  /** Another set of models would be kept, or beats the recorded one. */
  SET_MOVED(Text.of("set of models", "conjunto de modelos"), false),
  /** The offer is not sold any more, or a rule is against it. */
  OFFER_GONE(Text.of("offer", "oferta"), true),
  /** A price or the whole bill is another one. */
  PRICE_MOVED(Text.of("price", "precio"), true),
  /** The offer retires soon, or its published dates are other ones. */
  RETIRES(Text.of("retirement", "retirada"), true),
  /** The model is believed better or worse. */
  QUALITY_MOVED(Text.of("quality", "calidad"), true),
  /** The model is asked directly instead of through a translator, or the other way round. */
  ROAD_MOVED(Text.of("translator", "traductor"), true),
  /** Another offer would stand in. */
  FALLBACK_MOVED(Text.of("fallback", "respaldo"), true),
  /** Another offer costs clearly less. */
  CHEAPER(Text.of("cheaper offer", "oferta más barata"), true),
  /** Another offer is surely better by a clear margin, and costs no more. */
  BETTER(Text.of("better offer", "oferta mejor"), true);

  private final Text title;
  private final boolean isOfTask;

  ChangeKind(Text title, boolean isOfTask) {
    this.title = title;
    this.isOfTask = isOfTask;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }

  /** Whether every task is checked for it, and not only the decision as a whole. */
  public boolean isOfTask() {
    return isOfTask;
  }

  /** The word used in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
