package dev.elige.catalog;

import dev.elige.base.Estimate;
import dev.elige.base.Feature;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something one can buy on a day: a model at a provider.
 *
 * @param id the provider and the id it uses
 * @param model the model behind it
 * @param facts what is stated about the offer itself
 * @param day the day
 */
public record Offer(OfferId id, Model model, FactSheet facts, LocalDate day) {
  /** The one value of an attribute: of the offer itself, else of its model. */
  public <T> Estimate<Settled<T>> fact(Attribute<T> attribute) {
    var own = facts.one(attribute, day);
    return own.isKnown() ? own : model.fact(attribute);
  }

  /** All values of an attribute, of the offer and of its model. */
  public <T> List<Settled<T>> facts(Attribute<T> attribute) {
    return Stream.concat(
            facts.settled(attribute, day).stream(), model.facts().settled(attribute, day).stream())
        .toList();
  }

  public boolean has(Feature feature) {
    return fact(Attributes.feature(feature)).map(Settled::value).toOptional().orElse(false);
  }

  /** Name for people, or the id where no source names it. */
  public String name() {
    return fact(Attributes.NAME).map(Settled::value).toOptional().orElse(id.model());
  }

  /** The prices known for the day. */
  public PriceSheet prices() {
    return new PriceSheet(facts.settled(Attributes.PRICE, day), day);
  }

  /** The prices known nearest to the day, for who asks for them by name. */
  public PriceSheet nearestPrices() {
    return new PriceSheet(facts.nearest(Attributes.PRICE, day), day);
  }
}
