package dev.elige.desk;

import dev.elige.base.DisplayLanguage;
import dev.elige.belief.QualityBelief;
import dev.elige.catalog.Market;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where every door asks.
 *
 * @param catalogs opens the catalog, with the user's own files on top
 * @param beliefs what is known of quality, for the models of a market
 * @param today the day it is
 */
public record Desk(
    Function<List<Path>, Shelf> catalogs,
    Function<Market, QualityBelief> beliefs,
    LocalDate today) {

  /** What to run for an application. */
  public Answer choose(ChooseQuestion question) {
    return new ChooseDesk(this).answer(question);
  }

  World world(CatalogQuestion question) {
    return world(question.files(), question.asOf().orElse(today));
  }

  World world(List<Path> files, LocalDate day) {
    var shelf = catalogs.apply(files);
    var market = shelf.catalog().on(day);
    return new World(shelf, market, beliefs.apply(market));
  }
}
