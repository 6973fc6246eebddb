package dev.elige.cost.capacity;

import dev.elige.catalog.Availability;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.Routing;
import dev.elige.catalog.Settled;
import dev.elige.cost.Tariff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prices that are not by token, found for a place: of those that hold there the one known nearest
 * to the day counts, then the strongest authority, then the one that names the place most closely.
 */
public final class PlacedPrices {
  private PlacedPrices() {}

  /**
   * The places where a bill is tried: those of the tariff; where no source names any, those that
   * the prices name.
   *
   * @param terms the prices
   */
  public static List<Optional<Availability>> places(Tariff tariff, List<Settled<PriceTerm>> terms) {
    var places = new ArrayList<Optional<Availability>>();
    for (var place : tariff.places()) {
      places.add(Optional.of(place));
    }
    if (places.isEmpty()) {
      places.add(Optional.empty());
      for (var term : terms) {
        var named = named(term.value().scope());
        if (named.isPresent() && !places.contains(named)) {
          places.add(named);
        }
      }
    }
    return places;
  }

  private static Optional<Availability> named(PriceScope scope) {
    if (scope.region().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        scope.reach() == PriceScope.Reach.GLOBAL
            ? Availability.global(scope.region())
            : Availability.inRegion(scope.region()));
  }

  /**
   * The price that holds at a place.
   *
   * @param terms prices of one thing, such as a unit without commitment
   * @param place empty where no source names regions
   */
  public static Optional<Settled<PriceTerm>> at(
      Optional<Availability> place, List<Settled<PriceTerm>> terms, Tariff tariff) {
    var region = place.isPresent() ? place.get().region() : "";
    return tariff.prices().preferred(terms, region, routing(place));
  }

  /** How requests from a place are computed; anywhere, where no source names regions. */
  static Routing routing(Optional<Availability> place) {
    return place.isPresent() ? place.get().routing() : Routing.GLOBAL;
  }
}
