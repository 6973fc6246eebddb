package dev.elige.catalog;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Settles each attribute once for the day of its market; a decision asks many times. */
final class RememberingFactSheet implements FactSheet {
  private final FactSheet facts;
  private final LocalDate day;
  private final Map<Attribute<?>, List<? extends Settled<?>>> settled = new IdentityHashMap<>();
  private final Map<Attribute<?>, List<? extends Settled<?>>> nearest = new IdentityHashMap<>();

  RememberingFactSheet(FactSheet facts, LocalDate day) {
    this.facts = facts;
    this.day = day;
  }

  @Override
  public <T> List<Observation<T>> observations(Attribute<T> attribute) {
    return facts.observations(attribute);
  }

  @Override
  @SuppressWarnings("unchecked") // each list is of its attribute's own type
  public synchronized <T> List<Settled<T>> settled(Attribute<T> attribute, LocalDate asked) {
    if (!asked.equals(day)) {
      return facts.settled(attribute, asked);
    }
    return (List<Settled<T>>)
        settled.computeIfAbsent(attribute, _ -> facts.settled(attribute, day));
  }

  @Override
  @SuppressWarnings("unchecked") // each list is of its attribute's own type
  public synchronized <T> List<Settled<T>> nearest(Attribute<T> attribute, LocalDate asked) {
    if (!asked.equals(day)) {
      return facts.nearest(attribute, asked);
    }
    return (List<Settled<T>>)
        nearest.computeIfAbsent(attribute, _ -> facts.nearest(attribute, day));
  }
}
