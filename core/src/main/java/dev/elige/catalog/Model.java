package dev.elige.catalog;

import dev.elige.base.Estimate;
import java.time.LocalDate;

/**
 * A model on a day.
 *
 * @param id its canonical id
 * @param facts what is stated about it wherever it is sold
 * @param day the day
 */
public record Model(ModelId id, FactSheet facts, LocalDate day) {
  /** The one value of an attribute. */
  public <T> Estimate<Settled<T>> fact(Attribute<T> attribute) {
    return facts.one(attribute, day);
  }
}
