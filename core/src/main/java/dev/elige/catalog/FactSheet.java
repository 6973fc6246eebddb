package dev.elige.catalog;

import dev.elige.base.Estimate;
import java.time.LocalDate;
import java.util.List;

/** Everything that is stated about one subject. */
public interface FactSheet {
  /** All observations of an attribute, from every source. */
  <T> List<Observation<T>> observations(Attribute<T> attribute);

  /** The observations whose slot starts with a text, such as the prices of one meter. */
  default <T> List<Observation<T>> observations(Attribute<T> attribute, String slot) {
    return observations(attribute).stream()
        .filter(one -> attribute.slot().apply(one.value()).startsWith(slot))
        .toList();
  }

  /** What holds on a day, one result for each slot; empty where no source states it. */
  default <T> List<Settled<T>> settled(Attribute<T> attribute, LocalDate day) {
    return Settling.on(day, attribute, observations(attribute));
  }

  /** What was known nearest to a day, one result for each slot. */
  default <T> List<Settled<T>> nearest(Attribute<T> attribute, LocalDate day) {
    return Settling.nearest(day, attribute, observations(attribute));
  }

  /** The one value of an attribute with a single slot. */
  default <T> Estimate<Settled<T>> one(Attribute<T> attribute, LocalDate day) {
    var settled = settled(attribute, day);
    return settled.isEmpty() ? unstated(attribute) : Estimate.known(settled.getFirst());
  }

  /** The unknown of an attribute that no source states. */
  static <T> Estimate<Settled<T>> unstated(Attribute<T> attribute) {
    return Estimate.unknown("no source states {}", "sin dato publicado de {}", attribute.title());
  }

  /** The facts of several sheets about the same subject together. */
  static FactSheet joined(List<FactSheet> sheets) {
    return sheets.size() == 1 ? sheets.getFirst() : new JoinedFactSheet(sheets);
  }
}
