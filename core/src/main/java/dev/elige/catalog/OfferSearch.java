package dev.elige.catalog;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import java.util.List;
import java.util.Locale;

/**
 * Finds an offer by what a person types: the full id {@code provider/model}, or a short form that
 * only one offer of one model fits.
 */
public final class OfferSearch {
  private final Market market;

  public OfferSearch(Market market) {
    this.market = market;
  }

  /**
   * The one offer that is meant.
   *
   * @param query an id or short form
   * @throws InvalidInputException where none or several fit, with the nearest ids
   */
  public Offer find(String query) {
    var fitting = fitting(query);
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    throw fitting.isEmpty() ? nothingLike(query) : ambiguous(query, fitting);
  }

  /** The offers that fit, best kind of fit only: exact id, exact model id, then a part of it. */
  public List<Offer> fitting(String query) {
    var typed = query.toLowerCase(Locale.ROOT);
    var byProvider = byProvider(typed);
    if (!byProvider.isEmpty()) {
      return byProvider;
    }
    var all = market.offers();
    var exact = all.stream().filter(offer -> lower(offer.id().model()).equals(typed)).toList();
    if (!exact.isEmpty()) {
      return firstParty(exact);
    }
    var model = all.stream().filter(offer -> isModel(offer, typed)).toList();
    if (!model.isEmpty()) {
      return firstParty(model);
    }
    return all.stream().filter(offer -> lower(offer.id().toString()).contains(typed)).toList();
  }

  private List<Offer> byProvider(String typed) {
    int slash = typed.indexOf('/');
    if (slash <= 0) {
      return List.of();
    }
    var id = typed.substring(slash + 1);
    return market.offersOf(typed.substring(0, slash)).stream()
        .filter(offer -> lower(offer.id().model()).equals(id))
        .toList();
  }

  private static boolean isModel(Offer offer, String typed) {
    var model = offer.model().id();
    return model.name().equals(typed) || model.toString().equals(typed);
  }

  /** Where several providers sell it, the maker's own offer is meant, else all of them. */
  private static List<Offer> firstParty(List<Offer> offers) {
    var own =
        offers.stream()
            .filter(offer -> offer.id().provider().equals(offer.model().id().vendor()))
            .toList();
    var bedrock =
        offers.stream().filter(offer -> offer.id().provider().equals("amazon-bedrock")).toList();
    if (own.size() == 1) {
      return own;
    }
    return bedrock.size() == 1 ? bedrock : offers;
  }

  private InvalidInputException nothingLike(String query) {
    var ids = market.offers().stream().map(offer -> offer.id().toString()).toList();
    var names = market.offers().stream().map(offer -> offer.id().model()).distinct().toList();
    var nearest = Nearest.of(query, ids).or(() -> Nearest.of(query, names));
    return new InvalidInputException(
        query,
        Text.of("names no model of the catalog.", "no es ningún modelo del catálogo."),
        nearest
            .map(word -> Text.of("Did you mean {}?", "¿Querías decir {}?", word))
            .orElse(
                Text.of(
                    "`elige models --search WORD` lists what there is.",
                    "`elige models --search PALABRA` muestra lo que hay.")));
  }

  private static InvalidInputException ambiguous(String query, List<Offer> offers) {
    var some =
        String.join(", ", offers.stream().limit(5).map(offer -> offer.id().toString()).toList());
    return new InvalidInputException(
        query,
        Text.of("fits {} offers.", "encaja con {} ofertas.", offers.size()),
        Text.of("Name one in full: {}.", "Escribe una completa: {}.", some));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
