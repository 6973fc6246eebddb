package dev.elige.catalog.source;

import dev.elige.base.PartialDate;
import dev.elige.catalog.Lifecycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns what several pages say of one model into one lifecycle per region.
 *
 * <p>In each region the newest row wins; of one day, the one that is further in life (an end before
 * a legacy notice before "active"), a model card last. What the winner leaves open is filled in:
 * the launch is the earliest that any row names, because AWS dates a model anew when it registers
 * it again; an older "no sooner than" still binds while no end is named; the successor is the
 * newest that is named for the region, else for the model.
 *
 * <p>ListFoundationModels answers for one region. Where a page ends a model in some regions and the
 * answer says "active", that is said of the region that answered and of the regions where the model
 * is listed and no page ends it, not of all: an answer from Mumbai does not revive Virginia.
 *
 * <p>Where a page ends a model region by region, and no row speaks of all regions, the latest of
 * those ends is also the end everywhere: the page lists what is active in full, and the model is no
 * longer there.
 */
final class BedrockLifecycles {
  private static final int ENDED = 3;

  private static final Comparator<Row> NEWEST =
      Comparator.comparing(Row::asOf)
          .thenComparingInt(Row::rank)
          .thenComparing(row -> row.end().map(PartialDate::first).orElse(LocalDate.MIN));

  private BedrockLifecycles() {}

  /**
   * What one row of a page says of a model in one region.
   *
   * @param region region code, empty for all
   * @param rank 3 ended, 2 legacy, 1 active, 0 the end of life of a model card
   * @param bound whether the end is only "no sooner than"
   * @param place the row, for people
   */
  record Row(
      String region,
      LocalDate asOf,
      int rank,
      Optional<PartialDate> launch,
      Optional<PartialDate> legacy,
      Optional<PartialDate> end,
      boolean bound,
      List<String> successors,
      String place) {
    Row in(String otherRegion) {
      return new Row(otherRegion, asOf, rank, launch, legacy, end, bound, successors, place);
    }
  }

  /**
   * Where ListFoundationModels lists a model.
   *
   * @param answered the region whose answer the dates are from
   * @param regions all regions that list it
   */
  record Listing(String answered, Set<String> regions) {
    static final Listing UNKNOWN = new Listing("", Set.of());

    Listing {
      regions = Set.copyOf(regions);
    }
  }

  /** A lifecycle with where and when it was read. */
  record Found(Lifecycle lifecycle, String place, LocalDate asOf) {}

  static List<Found> merge(List<Row> rows, Listing listing) {
    var byRegion = new LinkedHashMap<String, List<Row>>();
    placed(rows, listing)
        .forEach(row -> byRegion.computeIfAbsent(row.region(), _ -> new ArrayList<>()).add(row));
    everywhere(byRegion).ifPresent(row -> byRegion.put("", List.of(row)));
    return byRegion.values().stream().map(inRegion -> found(inRegion, rows)).toList();
  }

  private static Found found(List<Row> inRegion, List<Row> all) {
    var winner = inRegion.stream().max(NEWEST).orElseThrow();
    var bound =
        winner.end().isPresent()
            ? Optional.<Row>empty()
            : inRegion.stream()
                .filter(Row::bound)
                .max(Comparator.comparing(row -> row.end().orElseThrow()));
    var launch = all.stream().flatMap(row -> row.launch().stream()).min(Comparator.naturalOrder());
    var legacy = winner.legacy().or(() -> legacyBefore(winner, all));
    return new Found(
        new Lifecycle(
            winner.region(),
            launch,
            legacy,
            bound.isPresent() ? bound.get().end() : winner.end(),
            bound.isPresent() || winner.bound(),
            successors(winner, inRegion, all)),
        winner.place(),
        winner.asOf());
  }

  /** A card names the end alone; the notice before it is in an older row. */
  private static Optional<PartialDate> legacyBefore(Row winner, List<Row> all) {
    return winner.rank() > 0
        ? Optional.empty()
        : all.stream().flatMap(row -> row.legacy().stream()).max(Comparator.naturalOrder());
  }

  private static List<String> successors(Row winner, List<Row> inRegion, List<Row> all) {
    if (!winner.successors().isEmpty()) {
      return winner.successors();
    }
    if (winner.legacy().isEmpty() && winner.end().isEmpty()) {
      return List.of();
    }
    return newestSuccessors(inRegion).or(() -> newestSuccessors(all)).orElse(List.of());
  }

  private static Optional<List<String>> newestSuccessors(List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.successors().isEmpty())
        .max(NEWEST)
        .map(Row::successors);
  }

  private static List<Row> placed(List<Row> rows, Listing listing) {
    var ending = rows.stream().map(Row::region).filter(it -> !it.isEmpty()).toList();
    var general = rows.stream().filter(row -> row.region().isEmpty()).toList();
    boolean active =
        general.stream().max(NEWEST).filter(row -> row.bound() || row.end().isEmpty()).isPresent();
    if (ending.isEmpty() || !active || listing.answered().isEmpty()) {
      return rows;
    }
    var alive = new TreeSet<>(listing.regions());
    alive.removeAll(ending);
    alive.add(listing.answered());
    var placed = new ArrayList<>(rows);
    placed.removeAll(general);
    general.forEach(row -> alive.forEach(region -> placed.add(row.in(region))));
    return placed;
  }

  private static boolean hasEnded(Row row) {
    boolean past = row.end().filter(end -> end.first().isBefore(row.asOf())).isPresent();
    return row.rank() == ENDED || (past && !row.bound());
  }

  private static Optional<Row> everywhere(Map<String, List<Row>> byRegion) {
    var newest =
        byRegion.values().stream().map(list -> list.stream().max(NEWEST).orElseThrow()).toList();
    boolean allEnded = newest.stream().allMatch(BedrockLifecycles::hasEnded);
    if (byRegion.containsKey("") || !allEnded) {
      return Optional.empty();
    }
    return newest.stream()
        .filter(row -> row.end().isPresent())
        .max(Comparator.comparing(row -> row.end().orElseThrow()))
        .map(last ->
            new Row(
                "",
                last.asOf(),
                ENDED,
                last.launch(),
                last.legacy(),
                last.end(),
                last.bound(),
                last.successors(),
                last.place() + ", the last of its regions"));
  }
}
