package dev.elige.desk.kit;

import dev.elige.belief.QualityBelief;
import dev.elige.catalog.Market;
import dev.elige.cost.billing.Billing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every use case works with.
 *
 * @param catalogs opens the catalog, with the user's own files on top
 * @param beliefs what is known of quality, for the models of a market
 * @param today the day it is
 * @param keeper keeps the catalog current
 * @param counting counts tokens; made only when it is asked for
 * @param billing the one cost function; made only when it is asked for
 * @param measurements the folder of the user's own measurements
 * @param openProviders who can be asked; opened only when somebody is
 */
public record Means(
    Function<List<Path>, Shelf> catalogs,
    Function<Market, QualityBelief> beliefs,
    LocalDate today,
    Keeper keeper,
    Supplier<Counting> counting,
    Supplier<Billing> billing,
    Path measurements,
    Supplier<Providers> openProviders) {
  /** All that is known on the day that is asked about, else today. */
  public World world(CatalogQuestion question) {
    return world(question.files(), question.asOf().orElse(today));
  }

  /** All that is known on a day, with the user's own files on top. */
  public World world(List<Path> files, LocalDate day) {
    var shelf = catalogs.apply(files);
    var market = shelf.catalog().on(day);
    return new World(shelf, market, beliefs.apply(market));
  }

  /** The same, asking others. */
  public Means with(Providers others) {
    return new Means(
        catalogs, beliefs, today, keeper, counting, billing, measurements, () -> others);
  }
}
