package dev.elige.desk;

import dev.elige.catalog.OfferSearch;
import dev.elige.report.ComparisonReport;
import java.util.List;

/** Puts models side by side. */
final class CompareDesk {
  private final World world;

  CompareDesk(World world) {
    this.world = world;
  }

  Answer answer(List<String> models) {
    var offers = OfferNames.find(new OfferSearch(world.market()), models);
    return Answer.done(new ComparisonReport(offers, world.market().day(), world.shelf().stamp()));
  }
}
