package dev.elige.belief;

import dev.elige.catalog.ModelId;

/**
 * A model as it was run.
 *
 * @param model which
 * @param run whether without the reasoning that it is capable of
 */
public record Row(ModelId model, Run run) {
  private static final String PLAIN = " plain";

  /** How a model is run, as far as beliefs tell it apart. */
  public enum Run {
    /** As it is usually measured: models that reason do. */
    USUAL,
    /** A model that can reason, kept from it or held to little. */
    PLAIN
  }

  /** A model as it is usually measured. */
  public static Row usual(ModelId model) {
    return new Row(model, Run.USUAL);
  }

  /** Reads the form of {@link #toString}. */
  public static Row parse(String text) {
    return text.endsWith(PLAIN)
        ? new Row(ModelId.parse(text.substring(0, text.length() - PLAIN.length())), Run.PLAIN)
        : usual(ModelId.parse(text));
  }

  /** {@code vendor/model}, followed by {@code plain} where it is run so. */
  @Override
  public String toString() {
    return run == Run.PLAIN ? model + PLAIN : model.toString();
  }
}
