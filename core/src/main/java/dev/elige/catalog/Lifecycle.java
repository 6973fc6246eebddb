package dev.elige.catalog;

import dev.elige.base.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The dates of an offer's life, in one region or everywhere.
 *
 * @param region the provider's region code, or empty for all regions
 * @param launch first day it could be called
 * @param legacy day from which it is legacy or deprecated
 * @param endOfLife day from which it no longer answers
 * @param noSoonerThan whether {@code endOfLife} is only a lower bound
 * @param successors what the vendor names as replacement, as it writes it
 */
public record Lifecycle(
    String region,
    Optional<PartialDate> launch,
    Optional<PartialDate> legacy,
    Optional<PartialDate> endOfLife,
    boolean noSoonerThan,
    List<String> successors) {
  public Lifecycle {
    successors = List.copyOf(successors);
  }

  /** Where an offer stands in its life. */
  public enum Stage {
    NOT_YET_LAUNCHED,
    ACTIVE,
    LEGACY,
    RETIRED
  }

  /** The stage on a day; a lower bound for the end of life retires nothing. */
  public Stage stageOn(LocalDate day) {
    if (launch.isPresent() && day.isBefore(launch.get().first())) {
      return Stage.NOT_YET_LAUNCHED;
    }
    if (retiredBy(day)) {
      return Stage.RETIRED;
    }
    return legacy.isPresent() && !day.isBefore(legacy.get().first()) ? Stage.LEGACY : Stage.ACTIVE;
  }

  /** Whether it has surely stopped answering on a day. */
  public boolean retiredBy(LocalDate day) {
    return !noSoonerThan && endOfLife.isPresent() && !day.isBefore(endOfLife.get().first());
  }

  /** Reads {@code region|launch|legacy|[>=]end|successor,successor}; each part may be empty. */
  public static Lifecycle parse(String text) {
    var parts = text.split("\\|", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException("a lifecycle has five parts: " + text);
    }
    boolean bound = parts[3].startsWith(">=");
    return new Lifecycle(
        parts[0],
        date(parts[1]),
        date(parts[2]),
        date(bound ? parts[3].substring(2) : parts[3]),
        bound,
        parts[4].isEmpty() ? List.of() : Arrays.asList(parts[4].split(",")));
  }

  @Override
  public String toString() {
    return String.join(
        "|",
        region,
        text(launch),
        text(legacy),
        (noSoonerThan ? ">=" : "") + text(endOfLife),
        successors.stream().map(name -> name.replace(',', ' ')).collect(Collectors.joining(",")));
  }

  private static Optional<PartialDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
  }

  private static String text(Optional<PartialDate> date) {
    return date.map(PartialDate::text).orElse("");
  }
}
