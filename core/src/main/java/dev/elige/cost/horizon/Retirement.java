package dev.elige.cost.horizon;

import dev.elige.base.PartialDate;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.Offer;
import dev.elige.catalog.Settled;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an offer stops answering, from the dates of all its regions.
 *
 * @param lives one for each region, or one for all
 */
public record Retirement(List<Lifecycle> lives) {
  /** The dates of an offer. */
  public static Retirement of(Offer offer) {
    return new Retirement(offer.facts(Attributes.LIFECYCLE).stream().map(Settled::value).toList());
  }

  /** Whether it has stopped answering everywhere. */
  public boolean isOver(LocalDate day) {
    return !lives.isEmpty() && lives.stream().allMatch(life -> life.retiredBy(day));
  }

  /** The date on which the last region stops answering; empty where some region has none. */
  public Optional<PartialDate> end() {
    boolean isDated =
        !lives.isEmpty()
            && lives.stream()
                .allMatch(life -> life.endOfLife().isPresent() && !life.noSoonerThan());
    return isDated
        ? lives.stream().flatMap(life -> life.endOfLife().stream()).max(Retirement::later)
        : Optional.empty();
  }

  private static int later(PartialDate one, PartialDate other) {
    return one.first().compareTo(other.first());
  }

  /** The lives that end, or may end, from one day to before another. */
  public List<Lifecycle> ending(LocalDate from, LocalDate before) {
    return lives.stream()
        .filter(life -> life.endOfLife().filter(end -> isIn(end.first(), from, before)).isPresent())
        .toList();
  }

  private static boolean isIn(LocalDate day, LocalDate from, LocalDate before) {
    return !day.isBefore(from) && day.isBefore(before);
  }

  /** What the vendor names as replacement, as it writes it. */
  public List<String> successors() {
    return lives.stream().flatMap(life -> life.successors().stream()).distinct().toList();
  }
}
