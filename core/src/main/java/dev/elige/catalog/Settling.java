package dev.elige.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which of several observations of the same thing holds.
 *
 * <p>Idea: the strongest authority wins; among equals the one read last; never an average.
 * Guarantee: the result is one of the observations, and the same for any order of input.
 */
final class Settling {
  private Settling() {}

  private static <T> Comparator<Observation<T>> strength() {
    return Settling.<T>standing()
        .thenComparing(observation -> observation.citation().locator())
        .thenComparing(observation -> String.valueOf(observation.value()));
  }

  /** The strength of a source, whatever it says. */
  private static <T> Comparator<Observation<T>> standing() {
    return Comparator.<Observation<T>, Integer>comparing(
            observation -> observation.citation().source().authority().ordinal())
        .thenComparing(observation -> observation.citation().asOf(), Comparator.reverseOrder())
        .thenComparing(observation -> observation.citation().source().id());
  }

  /** What holds on a day, one result for each slot. */
  static <T> List<Settled<T>> on(
      LocalDate day, Attribute<T> attribute, List<Observation<T>> observations) {
    var holding =
        attribute.dated()
            ? observations.stream().filter(one -> one.validity().covers(day)).toList()
            : observations;
    return slots(attribute, holding, strength());
  }

  /** What was known on the day nearest to the given one, one result for each slot. */
  static <T> List<Settled<T>> nearest(
      LocalDate day, Attribute<T> attribute, List<Observation<T>> observations) {
    return slots(
        attribute,
        observations,
        Comparator.<Observation<T>, Long>comparing(one -> one.validity().distanceTo(day))
            .thenComparing(strength()));
  }

  /** Only what competes is compared: the prices of an offer are many, those of one slot few. */
  private static <T> List<Settled<T>> slots(
      Attribute<T> attribute, List<Observation<T>> observations, Comparator<Observation<T>> best) {
    if (observations.size() == 1) {
      return List.of(new Settled<>(observations.getFirst(), List.of()));
    }
    Map<String, List<Observation<T>>> bySlot = new TreeMap<>();
    for (var observation : observations) {
      bySlot
          .computeIfAbsent(attribute.slot().apply(observation.value()), _ -> new ArrayList<>(2))
          .add(observation);
    }
    var settled = new ArrayList<Settled<T>>(bySlot.size());
    for (var competing : bySlot.values()) {
      competing.sort(best);
      settled.add(new Settled<>(competing.getFirst(), competing.subList(1, competing.size())));
    }
    settled.sort(Comparator.comparing(Settled::winner, standing()));
    return List.copyOf(settled);
  }
}
