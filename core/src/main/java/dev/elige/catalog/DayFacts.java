package dev.elige.catalog;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;

/** What a sheet says on a day; each attribute is settled when it is first asked for. */
final class DayFacts {
  /** How many attributes of a subject are mostly asked for. */
  private static final int USUAL = 10;

  private final FactSheet facts;
  private final LocalDate day;
  private final IdentityHashMap<Attribute<?>, List<? extends Settled<?>>> settled =
      new IdentityHashMap<>(USUAL);

  DayFacts(FactSheet facts, LocalDate day) {
    this.facts = facts;
    this.day = day;
  }

  FactSheet sheet() {
    return facts;
  }

  LocalDate day() {
    return day;
  }

  /** What holds, one result for each slot. */
  @SuppressWarnings("unchecked") // the map holds each attribute's own values
  synchronized <T> List<Settled<T>> all(Attribute<T> attribute) {
    var known = settled.get(attribute);
    if (known == null) {
      known = facts.settled(attribute, day);
      settled.put(attribute, known);
    }
    return (List<Settled<T>>) known;
  }
}
