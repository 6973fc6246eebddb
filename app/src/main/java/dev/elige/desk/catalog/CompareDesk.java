package dev.elige.desk.catalog;

import dev.elige.catalog.OfferSearch;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.OfferNames;
import dev.elige.desk.kit.World;
import dev.elige.report.catalog.ComparisonReport;
import java.util.List;

/** Puts models side by side. */
public final class CompareDesk {
  private final World world;

  public CompareDesk(World world) {
    this.world = world;
  }

  /** The models side by side. */
  public Answer answer(List<String> models) {
    var offers = OfferNames.find(new OfferSearch(world.market()), models);
    return Answer.done(new ComparisonReport(offers, world.market().day(), world.shelf().stamp()));
  }
}
