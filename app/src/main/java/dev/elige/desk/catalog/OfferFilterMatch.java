package dev.elige.desk.catalog;

import dev.elige.base.Language;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import dev.elige.catalog.CloudRegions;
import dev.elige.catalog.LanguageClaim;
import dev.elige.catalog.LanguageClaim.Broad;
import dev.elige.catalog.LanguageClaim.Listed;
import dev.elige.catalog.LanguageClaim.Measured;
import dev.elige.catalog.Lifecycle.Stage;
import dev.elige.catalog.Meter;
import dev.elige.catalog.Offer;
import dev.elige.catalog.ServiceTier;
import dev.elige.report.catalog.TokenPrices;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a filter lets an offer through; what is not known does not pass. */
final class OfferFilterMatch {
  private final OfferFilter filter;

  OfferFilterMatch(OfferFilter filter) {
    this.filter = filter;
  }

  boolean lets(Offer offer) {
    return lives(offer)
        && found(offer)
        && filter.task().stream()
            .allMatch(task -> has(offer, Attributes.KIND, kind -> kind.serves(task)))
        && filter.languages().stream().allMatch(language -> speaks(offer, language))
        && (filter.regions().isEmpty() || has(offer, Attributes.REGIONS, this::inRegion))
        && filter.minContext().stream().allMatch(least -> holds(offer, least.longValue()))
        && (!filter.openWeights() || has(offer, Attributes.OPEN_WEIGHTS, open -> open))
        && filter.features().stream().allMatch(offer::has)
        && affordable(offer);
  }

  private boolean lives(Offer offer) {
    var lives = offer.facts(Attributes.LIFECYCLE);
    Set<Stage> gone = filter.retired() ? Set.of() : Set.of(Stage.RETIRED);
    return lives.isEmpty()
        || lives.stream().anyMatch(one -> !gone.contains(one.value().stageOn(offer.day())));
  }

  private boolean found(Offer offer) {
    return filter
        .search()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !(offer.id() + " " + offer.name()).toLowerCase(Locale.ROOT).contains(word))
        .isEmpty();
  }

  private boolean inRegion(List<Availability> places) {
    return places.stream()
        .anyMatch(
            place -> filter.regions().stream().anyMatch(to -> CloudRegions.staysInside(place, to)));
  }

  private static boolean holds(Offer offer, long tokens) {
    return has(offer, Attributes.CONTEXT_WINDOW, window -> window >= tokens);
  }

  private boolean affordable(Offer offer) {
    return filter.maxPrice().isEmpty()
        || TokenPrices.of(offer, ServiceTier.ON_DEMAND, Meter.INPUT)
            .filter(price -> price.value().price().amount().compareTo(filter.maxPrice().get()) <= 0)
            .isPresent();
  }

  private static boolean speaks(Offer offer, Language language) {
    return offer.languages().stream().anyMatch(claim -> names(claim, language));
  }

  private static boolean names(LanguageClaim claim, Language language) {
    return switch (claim) {
      case Listed(_, var languages) ->
          languages.contains(language) || languages.contains(language.base());
      case Measured(_, var scores) ->
          scores.containsKey(language) || scores.containsKey(language.base());
      case Broad _ -> false;
    };
  }

  private static <T> boolean has(Offer offer, Attribute<T> attribute, Predicate<T> test) {
    return offer
        .fact(attribute)
        .map(settled -> test.test(settled.value()))
        .toOptional()
        .orElse(false);
  }
}
