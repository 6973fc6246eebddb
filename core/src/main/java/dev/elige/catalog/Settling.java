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

  /** What holds on a day, one result for each slot. */
  static <T> List<Settled<T>> on(
      LocalDate day, Attribute<T> attribute, List<Observation<T>> observations) {
    return slots(
        attribute,
        attribute.dated() ? holding(day, observations) : observations,
        Settling::compareStrength);
  }

  /** What was known on the day nearest to the given one, one result for each slot. */
  static <T> List<Settled<T>> nearest(
      LocalDate day, Attribute<T> attribute, List<Observation<T>> observations) {
    return slots(
        attribute,
        observations,
        (one, other) -> {
          int nearer =
              Long.compare(one.validity().distanceTo(day), other.validity().distanceTo(day));
          return nearer != 0 ? nearer : compareStrength(one, other);
        });
  }

  private static <T> List<Observation<T>> holding(
      LocalDate day, List<Observation<T>> observations) {
    var holding = new ArrayList<Observation<T>>(observations.size());
    for (var one : observations) {
      if (one.validity().covers(day)) {
        holding.add(one);
      }
    }
    return holding;
  }

  /** Only what competes is compared: the prices of an offer are many, those of one slot few. */
  private static <T> List<Settled<T>> slots(
      Attribute<T> attribute, List<Observation<T>> observations, Comparator<Observation<T>> best) {
    if (observations.size() < 2) {
      return observations.isEmpty() ? List.of() : List.of(settle(observations, best));
    }
    Map<String, List<Observation<T>>> bySlot = new TreeMap<>();
    for (var observation : observations) {
      bySlot
          .computeIfAbsent(attribute.slot().apply(observation.value()), _ -> new ArrayList<>(2))
          .add(observation);
    }
    var settled = new ArrayList<Settled<T>>(bySlot.size());
    for (var competing : bySlot.values()) {
      settled.add(settle(competing, best));
    }
    settled.sort((one, other) -> compareStanding(one.winner(), other.winner()));
    return List.copyOf(settled);
  }

  private static <T> Settled<T> settle(
      List<Observation<T>> competing, Comparator<Observation<T>> best) {
    if (competing.size() == 1) {
      return new Settled<>(competing.getFirst(), List.of());
    }
    competing.sort(best);
    return new Settled<>(competing.getFirst(), competing.subList(1, competing.size()));
  }

  private static int compareStrength(Observation<?> one, Observation<?> other) {
    int standing = compareStanding(one, other);
    if (standing != 0) {
      return standing;
    }
    int place = one.citation().locator().compareTo(other.citation().locator());
    return place != 0
        ? place
        : String.valueOf(one.value()).compareTo(String.valueOf(other.value()));
  }

  /** The strength of a source, whatever it says. */
  private static int compareStanding(Observation<?> one, Observation<?> other) {
    var first = one.citation();
    var second = other.citation();
    int authority = first.source().authority().compareTo(second.source().authority());
    if (authority != 0) {
      return authority;
    }
    int newer = second.asOf().compareTo(first.asOf());
    return newer != 0 ? newer : first.source().id().compareTo(second.source().id());
  }
}
