package dev.elige.decide;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import dev.elige.catalog.CloudRegions;
import dev.elige.catalog.Offer;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceSheet;
import java.util.List;

/**
 * Where an offer can be called from.
 *
 * @param all every place a source names; empty where none does
 * @param allowed those inside the regions asked for
 */
record Places(List<Availability> all, List<Availability> allowed) {
  /** The places of an offer: the stated regions, else the regions its prices name. */
  static Places of(Offer offer, PriceSheet prices, List<String> regions) {
    var stated = offer.fact(Attributes.REGIONS).map(settled -> settled.value()).toOptional();
    var all = stated.filter(list -> !list.isEmpty()).orElseGet(() -> priced(prices));
    var allowed =
        regions.isEmpty()
            ? all
            : all.stream()
                .filter(
                    place -> regions.stream().anyMatch(to -> CloudRegions.staysInside(place, to)))
                .toList();
    return new Places(all, allowed);
  }

  private static List<Availability> priced(PriceSheet prices) {
    return prices.terms().stream()
        .map(term -> term.value().scope())
        .filter(scope -> !scope.region().isEmpty())
        .distinct()
        .map(scope ->
            scope.reach() == PriceScope.Reach.GLOBAL
                ? Availability.global(scope.region())
                : Availability.inRegion(scope.region()))
        .toList();
  }
}
