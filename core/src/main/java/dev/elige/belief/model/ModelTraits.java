package dev.elige.belief.model;

import dev.elige.base.PartialDate;
import java.util.Optional;

/**
 * What is known of a model beside its scores.
 *
 * @param name its name or id; models of one family share words of it
 * @param provider who makes it
 * @param reasons whether it thinks before it answers
 * @param released when it came out
 * @param size its parameters, in billions
 */
public record ModelTraits(
    String name,
    Optional<String> provider,
    Optional<Boolean> reasons,
    Optional<PartialDate> released,
    Optional<Double> size) {
  public ModelTraits {
    if (size.isPresent() && !(size.get() > 0 && Double.isFinite(size.get()))) {
      throw new IllegalArgumentException("a model has more than 0 parameters: " + size.get());
    }
  }

  /** A model of which only the name is known. */
  public static ModelTraits named(String name) {
    return new ModelTraits(
        name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
