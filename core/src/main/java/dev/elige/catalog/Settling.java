package dev.elige.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which of several observations of the same thing holds.
 *
 * <p>Idea: the strongest authority wins; among equals the one read last; never an average.
 * Guarantee: the result is one of the observations, and the same for any order of input.
 */
final class Settling {
  private Settling() {}

  private static <T> Comparator<Observation<T>> strength() {
    return Comparator.<Observation<T>>comparingInt(
            observation -> observation.citation().source().authority().ordinal())
        .thenComparing(observation -> observation.citation().asOf(), Comparator.reverseOrder())
        .thenComparing(observation -> observation.citation().source().id())
        .thenComparing(observation -> observation.citation().locator())
        .thenComparing(observation -> String.valueOf(observation.value()));
  }

  /** What holds on a day, one result for each slot. */
  static <T> List<Settled<T>> on(
      LocalDate day, Attribute<T> attribute, List<Observation<T>> observations) {
    var valid = new ArrayList<Observation<T>>(observations.size());
    for (var observation : observations) {
      if (!attribute.dated() || observation.validity().covers(day)) {
        valid.add(observation);
      }
    }
    if (valid.size() > 1) {
      valid.sort(strength());
    }
    return slots(attribute, valid);
  }

  /** What was known on the day nearest to the given one, one result for each slot. */
  static <T> List<Settled<T>> nearest(
      LocalDate day, Attribute<T> attribute, List<Observation<T>> observations) {
    return slots(
        attribute,
        observations.stream()
            .sorted(
                Comparator.<Observation<T>, Long>comparing(one -> one.validity().distanceTo(day))
                    .thenComparing(strength()))
            .toList());
  }

  private static <T> List<Settled<T>> slots(
      Attribute<T> attribute, List<Observation<T>> strongestFirst) {
    if (strongestFirst.size() < 2) {
      return strongestFirst.stream().map(one -> new Settled<>(one, List.of())).toList();
    }
    Map<String, List<Observation<T>>> bySlot = new LinkedHashMap<>();
    for (var observation : strongestFirst) {
      bySlot
          .computeIfAbsent(attribute.slot().apply(observation.value()), _ -> new ArrayList<>(2))
          .add(observation);
    }
    var settled = new ArrayList<Settled<T>>(bySlot.size());
    bySlot
        .values()
        .forEach(list -> settled.add(new Settled<>(list.getFirst(), list.subList(1, list.size()))));
    return settled;
  }
}
