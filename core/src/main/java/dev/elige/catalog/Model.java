package dev.elige.catalog;

import dev.elige.base.Estimate;
import java.time.LocalDate;
import java.util.List;

/** A model on a day. */
public final class Model {
  private final ModelId id;
  private final DayFacts facts;

  Model(ModelId id, FactSheet facts, LocalDate day) {
    this.id = id;
    this.facts = new DayFacts(facts, day);
  }

  public ModelId id() {
    return id;
  }

  /** What is stated about it wherever it is sold. */
  public FactSheet facts() {
    return facts.sheet();
  }

  public LocalDate day() {
    return facts.day();
  }

  /** The one value of an attribute. */
  public <T> Estimate<Settled<T>> fact(Attribute<T> attribute) {
    var all = facts.all(attribute);
    return all.isEmpty() ? FactSheet.unstated(attribute) : Estimate.known(all.getFirst());
  }

  /** All values of an attribute. */
  public <T> List<Settled<T>> facts(Attribute<T> attribute) {
    return facts.all(attribute);
  }
}
