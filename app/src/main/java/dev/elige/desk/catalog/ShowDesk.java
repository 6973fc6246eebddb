package dev.elige.desk.catalog;

import dev.elige.catalog.OfferSearch;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.World;
import dev.elige.report.catalog.OfferSheetReport;

/** Tells everything about one model. */
public final class ShowDesk {
  private final World world;

  public ShowDesk(World world) {
    this.world = world;
  }

  /** All that is known of one model. */
  public Answer answer(String model) {
    var offer = new OfferSearch(world.market()).find(model);
    return Answer.done(new OfferSheetReport(offer, world.shelf().stamp()));
  }
}
