package dev.elige.desk;

import dev.elige.catalog.OfferSearch;
import dev.elige.report.OfferSheetReport;

/** Tells everything about one model. */
final class ShowDesk {
  private final World world;

  ShowDesk(World world) {
    this.world = world;
  }

  Answer answer(String model) {
    var offer = new OfferSearch(world.market()).find(model);
    return Answer.done(new OfferSheetReport(offer, world.shelf().stamp()));
  }
}
