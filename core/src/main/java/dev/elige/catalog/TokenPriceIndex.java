package dev.elige.catalog;

import dev.elige.catalog.PriceTerm.TokenPrice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The prices of one meter by region. Of the prices that cover a request the one of the highest
 * context tier counts, then the one known nearest to the day, then the strongest authority, then
 * the one that names its place most closely.
 */
final class TokenPriceIndex {
  private final Map<String, List<Settled<PriceTerm>>> byRegion = new HashMap<>();
  private final List<Settled<PriceTerm>> all = new ArrayList<>();
  private final LocalDate day;

  private TokenPriceIndex(LocalDate day) {
    this.day = day;
  }

  static TokenPriceIndex of(
      List<Settled<PriceTerm>> terms, ServiceTier tier, Meter meter, LocalDate day) {
    var index = new TokenPriceIndex(day);
    for (var term : terms) {
      if (term.value() instanceof TokenPrice price
          && price.tier() == tier
          && price.meter() == meter) {
        index.all.add(term);
        index.byRegion.computeIfAbsent(price.scope().region(), _ -> new ArrayList<>()).add(term);
      }
    }
    index.byRegion.values().forEach(list -> list.sort(index::compare));
    return index;
  }

  /** The preferred one first. */
  private int compare(Settled<PriceTerm> one, Settled<PriceTerm> other) {
    int tier = Long.compare(tokenPrice(other).aboveTokens(), tokenPrice(one).aboveTokens());
    return tier != 0 ? tier : preference(one, other, day);
  }

  /** Which of two prices for the same thing counts: below 0 where it is the first. */
  static int preference(Settled<PriceTerm> one, Settled<PriceTerm> other, LocalDate day) {
    int nearer =
        Long.compare(
            one.winner().validity().distanceTo(day), other.winner().validity().distanceTo(day));
    if (nearer != 0) {
      return nearer;
    }
    int authority =
        one.citation().source().authority().compareTo(other.citation().source().authority());
    return authority != 0
        ? authority
        : Integer.compare(other.value().scope().precision(), one.value().scope().precision());
  }

  List<Settled<PriceTerm>> all() {
    return all;
  }

  /** The prices that a place meets, that of the longest requests first. */
  List<Settled<PriceTerm>> steps(String region, Routing routing) {
    var steps = new ArrayList<Settled<PriceTerm>>(1);
    var step = find(Long.MAX_VALUE, region, routing);
    while (step.isPresent()) {
      steps.add(step.get());
      long above = tokenPrice(step.get()).aboveTokens();
      step = above == 0 ? Optional.empty() : find(above, region, routing);
    }
    return steps;
  }

  Optional<Settled<PriceTerm>> find(long inputTokens, String region, Routing routing) {
    var anywhere = first("", inputTokens, routing);
    var here =
        region.isEmpty()
            ? Optional.<Settled<PriceTerm>>empty()
            : first(region, inputTokens, routing);
    if (anywhere.isEmpty() || here.isEmpty()) {
      return here.or(() -> anywhere);
    }
    return compare(here.get(), anywhere.get()) <= 0 ? here : anywhere;
  }

  private Optional<Settled<PriceTerm>> first(String region, long inputTokens, Routing routing) {
    for (var term : byRegion.getOrDefault(region, List.of())) {
      long above = tokenPrice(term).aboveTokens();
      if ((above == 0 || inputTokens > above) && term.value().scope().covers(region, routing)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  private static TokenPrice tokenPrice(Settled<PriceTerm> settled) {
    return (TokenPrice) settled.value();
  }
}
