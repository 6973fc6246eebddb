package dev.elige.decide.record;

import dev.elige.base.Text;
import java.util.Locale;

/** What may be different between the choices of two decisions as a whole. */
public enum SetAspect {
  /** What was preferred. */
  GOAL(Text.of("goal", "objetivo")),
  /** How many models. */
  MODELS(Text.of("models", "modelos")),
  /** How many providers. */
  PROVIDERS(Text.of("providers", "proveedores")),
  /** What all but the first cost to keep. */
  KEEPING(Text.of("keeping, USD a month", "mantener, USD al mes")),
  /** What all choices come to by the goal. */
  OBJECTIVE(Text.of("by the goal", "según el objetivo"));

  private final Text title;

  SetAspect(Text title) {
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
