package dev.elige.desk.catalog;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.catalog.Offer;
import dev.elige.catalog.Provider;
import dev.elige.catalog.ServiceTier;
import dev.elige.decide.Decider;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.World;
import dev.elige.report.catalog.OfferListReport;
import dev.elige.report.catalog.TokenPrices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Lists the offers that a filter lets through, cheapest input first where a price is limited. */
public final class BrowseDesk {
  private final World world;

  public BrowseDesk(World world) {
    this.world = world;
  }

  /** The models that a filter lets through. */
  public Answer answer(OfferFilter filter) {
    var offers =
        providers(filter).stream()
            .sorted()
            .flatMap(provider -> world.market().offersOf(provider).stream())
            .toList();
    var match = new OfferFilterMatch(filter);
    var found = offers.stream().filter(match::lets).sorted(order(filter)).toList();
    var shown = found.stream().limit(filter.limit()).toList();
    return Answer.done(
        new OfferListReport(
            shown,
            found.size(),
            offers.size(),
            remarks(filter, found.size()),
            world.shelf().stamp()));
  }

  private Collection<String> providers(OfferFilter filter) {
    var known = world.market().providers().stream().map(Provider::id).toList();
    if (filter.providers().isEmpty()) {
      return filter.allProviders() ? known : Decider.DEFAULT_PROVIDERS;
    }
    for (String provider : filter.providers()) {
      if (!known.contains(provider)) {
        throw unknown(provider, known);
      }
    }
    return filter.providers();
  }

  private static InvalidInputException unknown(String provider, List<String> known) {
    return new InvalidInputException(
        "--provider " + provider,
        Text.of("is not a provider of the catalog.", "no es un proveedor del catálogo."),
        Nearest.of(provider, known)
            .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
            .orElse(
                Text.of(
                    "`elige models --all-providers` shows offers of all.",
                    "`elige models --all-providers` muestra ofertas de todos.")));
  }

  private static Comparator<Offer> order(OfferFilter filter) {
    Comparator<Offer> byId = Comparator.comparing(Offer::id);
    return filter.maxPrice().isPresent()
        ? Comparator.comparing(BrowseDesk::inputPrice).thenComparing(byId)
        : byId;
  }

  private static BigDecimal inputPrice(Offer offer) {
    return TokenPrices.of(offer, ServiceTier.ON_DEMAND, Meter.INPUT)
        .map(price -> price.value().price().amount())
        .orElseThrow();
  }

  private static List<Text> remarks(OfferFilter filter, int found) {
    var remarks = new ArrayList<Text>();
    if (found > filter.limit()) {
      remarks.add(
          Text.of(
              "{} more; --limit {} shows them.",
              "{} más; --limit {} las muestra.",
              found - filter.limit(),
              found));
    }
    if (!filter.allProviders() && filter.providers().isEmpty()) {
      remarks.add(
          Text.of(
              "Only the usual providers were looked at; --all-providers widens it.",
              "Solo se miraron los proveedores habituales; --all-providers los amplía."));
    }
    return remarks;
  }
}
