package dev.elige.decide.record;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.Offer;
import dev.elige.catalog.Settled;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The published dates of an offer's life that matter where it is called. */
final class Lives {
  private Lives() {}

  /** Those of the region, else those for everywhere, else all; in the order of their regions. */
  static List<Lifecycle> where(Offer offer, Optional<String> region) {
    var all =
        offer.facts(Attributes.LIFECYCLE).stream()
            .map(Settled::value)
            .map(Lives::withoutLaunch)
            .filter(life -> life.legacy().isPresent() || life.endOfLife().isPresent())
            .sorted(Comparator.comparing(Lifecycle::toString))
            .toList();
    var here = all.stream().filter(life -> life.region().equals(region.orElse(""))).toList();
    if (!here.isEmpty()) {
      return here;
    }
    var everywhere = all.stream().filter(life -> life.region().isEmpty()).toList();
    return everywhere.isEmpty() ? all : everywhere;
  }

  private static Lifecycle withoutLaunch(Lifecycle life) {
    return new Lifecycle(
        life.region(),
        Optional.empty(),
        life.legacy(),
        life.endOfLife(),
        life.noSoonerThan(),
        life.successors());
  }
}
