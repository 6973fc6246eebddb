package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Statement;
import dev.elige.catalog.Validity;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reading from a cache costs at most what input costs, writing to it at least as much, and a batch
 * at most what the same use costs on demand: compared for the same place, context tier and days.
 */
final class PriceOrder implements SanityRules.Rule {
  private static final Text DEAR_CACHE_READ =
      Text.of(
          "Reading from the cache costs more than input.",
          "Leer de la caché cuesta más que la entrada.");
  private static final Text CHEAP_CACHE_WRITE =
      Text.of(
          "Writing to the cache costs less than input.",
          "Escribir en la caché cuesta menos que la entrada.");
  private static final Text DEAR_BATCH =
      Text.of("Batch costs more than on demand.", "Por lotes cuesta más que bajo demanda.");

  private record Slot(
      ServiceTier tier, Meter meter, long above, PriceScope scope, Validity validity) {
    Slot with(ServiceTier other) {
      return new Slot(other, meter, above, scope, validity);
    }

    Slot with(Meter other) {
      return new Slot(tier, other, above, scope, validity);
    }
  }

  @Override
  public IdentityHashMap<Statement<?>, Text> offenders(List<Statement<?>> ofOneSubject) {
    Map<Slot, Money> prices = new HashMap<>();
    var slots = new IdentityHashMap<Statement<?>, Slot>();
    for (var statement : ofOneSubject) {
      if (SanityRules.value(statement, Attributes.PRICE).orElse(null) instanceof TokenPrice price) {
        var slot = slot(price, statement.observation().validity());
        slots.put(statement, slot);
        prices.put(slot, price.price());
      }
    }
    var offenders = new IdentityHashMap<Statement<?>, Text>();
    slots.forEach((statement, slot) ->
        fault(slot, prices).ifPresent(reason -> offenders.put(statement, reason)));
    return offenders;
  }

  private static Slot slot(TokenPrice price, Validity validity) {
    return new Slot(price.tier(), price.meter(), price.aboveTokens(), price.scope(), validity);
  }

  private static Optional<Text> fault(Slot slot, Map<Slot, Money> prices) {
    if (slot.tier() == ServiceTier.BATCH
        && compare(slot, slot.with(ServiceTier.ON_DEMAND), prices) > 0) {
      return Optional.of(DEAR_BATCH);
    }
    return switch (slot.meter()) {
      case CACHE_READ -> ifTrue(compare(slot, slot.with(Meter.INPUT), prices) > 0, DEAR_CACHE_READ);
      case AUDIO_CACHE_READ ->
          ifTrue(compare(slot, slot.with(Meter.AUDIO_INPUT), prices) > 0, DEAR_CACHE_READ);
      case CACHE_WRITE, CACHE_WRITE_1H ->
          ifTrue(compare(slot, slot.with(Meter.INPUT), prices) < 0, CHEAP_CACHE_WRITE);
      case INPUT, OUTPUT, REASONING, AUDIO_INPUT, AUDIO_OUTPUT, IMAGE_INPUT, IMAGE_OUTPUT ->
          Optional.empty();
    };
  }

  private static Optional<Text> ifTrue(boolean broken, Text reason) {
    return broken ? Optional.of(reason) : Optional.empty();
  }

  /** Compares two prices; equal where one of them is not known. */
  private static int compare(Slot one, Slot other, Map<Slot, Money> prices) {
    var price = prices.get(one);
    var against = prices.get(other);
    return price == null || against == null ? 0 : price.compareTo(against);
  }
}
