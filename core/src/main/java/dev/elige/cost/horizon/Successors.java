package dev.elige.cost.horizon;

import dev.elige.base.Estimate;
import dev.elige.catalog.Market;
import dev.elige.catalog.ModelNames;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Follows what vendors name as replacement of a retired offer to an offer of the same provider that
 * still answers: by the provider's id, by the model it means, by the name for people.
 */
final class Successors {
  /** Mistral's pages write {@code codestral-25-08} where its API has {@code codestral-2508}. */
  private static final Pattern SPLIT_DATE = Pattern.compile("-(\\d\\d)-(\\d\\d)$");

  /** And {@code mistral-small-4-0-26-03} where its API has {@code mistral-small-2603}. */
  private static final Pattern VERSION_AND_DATE =
      Pattern.compile("(?:-\\d){1,2}-(\\d\\d)-(\\d\\d)$");

  private final Market market;

  Successors(Market market) {
    this.market = market;
  }

  /**
   * The offer that stands in for a retired one on the market's day.
   *
   * @return unknown where no successor is named, or none of them is offered
   */
  Estimate<Offer> of(Offer retired) {
    var seen = new HashSet<OfferId>(Set.of(retired.id()));
    var next = retired;
    while (true) {
      var names = Retirement.of(next).successors();
      var found = named(names, next.id().provider()).filter(offer -> seen.add(offer.id()));
      if (found.isEmpty()) {
        return nobody(next, names);
      }
      if (!Retirement.of(found.get()).isOver(market.day())) {
        return Estimate.known(found.get());
      }
      next = found.get();
    }
  }

  private static Estimate<Offer> nobody(Offer last, List<String> names) {
    return names.isEmpty()
        ? Estimate.unknown(
            "{} no longer answers and no successor is named",
            "{} ya no responde y no se indica sucesor",
            last.id())
        : Estimate.unknown(
            "{} no longer answers; {} sells no successor of this name: {}",
            "{} ya no responde; {} no vende ningún sucesor con este nombre: {}",
            last.id(),
            last.id().provider(),
            String.join(", ", names));
  }

  /** The first of several names that is an offer, one that still answers before others. */
  private Optional<Offer> named(List<String> names, String provider) {
    var offers = names.stream().flatMap(name -> named(name, provider).stream()).toList();
    return offers.stream()
        .filter(offer -> isSold(offer, market.day()))
        .findFirst()
        .or(() -> offers.stream().findFirst());
  }

  private static boolean isSold(Offer offer, LocalDate day) {
    return !Retirement.of(offer).isOver(day);
  }

  private Optional<Offer> named(String name, String provider) {
    var byId = byId(name, provider);
    var model = ModelNames.modelOf(provider, name);
    return byId.or(() -> first(provider, offer -> offer.model().id().equals(model)))
        .or(() -> first(provider, offer -> offer.name().equalsIgnoreCase(name)))
        .or(() -> byId(SPLIT_DATE.matcher(name).replaceFirst("-$1$2"), provider))
        .or(() -> byId(VERSION_AND_DATE.matcher(name).replaceFirst("-$1$2"), provider));
  }

  /** The offer of an id; of its revisions the first, where the id names none as some pages do. */
  private Optional<Offer> byId(String id, String provider) {
    var revision = id.toLowerCase(Locale.ROOT) + ":";
    return first(provider, offer -> offer.id().model().equalsIgnoreCase(id))
        .or(() -> first(provider, offer -> offer.id().model().startsWith(revision)));
  }

  private Optional<Offer> first(String provider, Predicate<Offer> isMeant) {
    return market.offersOf(provider).stream().filter(isMeant).findFirst();
  }
}
