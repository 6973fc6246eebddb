package dev.elige.decide;

import dev.elige.catalog.Availability;
import dev.elige.catalog.CloudRegions;
import dev.elige.catalog.Offer;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an offer can be called from.
 *
 * @param all every place a source names; empty where none does
 * @param allowed those inside the regions asked for
 */
record Places(List<Availability> all, List<Availability> allowed) {
  /** The places of an offer inside any of the regions; no regions allow every place. */
  static Places of(Offer offer, List<String> regions) {
    var all = offer.places();
    if (regions.isEmpty()) {
      return new Places(all, all);
    }
    var allowed = new ArrayList<Availability>();
    for (var place : all) {
      if (regions.stream().anyMatch(region -> CloudRegions.staysInside(place, region))) {
        allowed.add(place);
      }
    }
    return new Places(all, allowed);
  }
}
