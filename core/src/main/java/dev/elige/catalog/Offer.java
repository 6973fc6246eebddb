package dev.elige.catalog;

import dev.elige.base.Estimate;
import dev.elige.base.Feature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something one can buy on a day: a model at a provider. */
public final class Offer {
  private final OfferId id;
  private final Model model;
  private final DayFacts facts;
  private @Nullable PriceSheet prices;
  private @Nullable PriceSheet nearestPrices;
  private @Nullable List<Availability> places;

  Offer(OfferId id, Model model, FactSheet facts, LocalDate day) {
    this.id = id;
    this.model = model;
    this.facts = new DayFacts(facts, day);
  }

  /** The provider and the id it uses. */
  public OfferId id() {
    return id;
  }

  /** The model behind it. */
  public Model model() {
    return model;
  }

  /** What is stated about the offer itself. */
  public FactSheet facts() {
    return facts.sheet();
  }

  public LocalDate day() {
    return facts.day();
  }

  /** The one value of an attribute: of the offer itself, else of its model. */
  public <T> Estimate<Settled<T>> fact(Attribute<T> attribute) {
    var own = facts.all(attribute);
    return own.isEmpty() ? model.fact(attribute) : Estimate.known(own.getFirst());
  }

  /** All values of an attribute, of the offer and of its model. */
  public <T> List<Settled<T>> facts(Attribute<T> attribute) {
    var own = facts.all(attribute);
    var shared = model.facts(attribute);
    if (own.isEmpty() || shared.isEmpty()) {
      return own.isEmpty() ? shared : own;
    }
    var both = new ArrayList<>(own);
    both.addAll(shared);
    return both;
  }

  /** What was known of its languages on the day: a score published later does not count yet. */
  public List<LanguageClaim> languages() {
    var claims = new ArrayList<LanguageClaim>();
    for (var settled : facts(Attributes.LANGUAGES)) {
      boolean published = !settled.citation().asOf().isAfter(day());
      if (published || !(settled.value() instanceof LanguageClaim.Measured)) {
        claims.add(settled.value());
      }
    }
    return claims;
  }

  public boolean has(Feature feature) {
    return fact(Attributes.feature(feature)).map(Settled::value).toOptional().orElse(false);
  }

  /** Name for people, or the id where no source names it. */
  public String name() {
    return fact(Attributes.NAME).map(Settled::value).toOptional().orElse(id.model());
  }

  /** Where it can be called from: the stated regions, else those its prices name. */
  public synchronized List<Availability> places() {
    if (places == null) {
      var stated = facts.all(Attributes.REGIONS);
      places = stated.isEmpty() ? pricedPlaces() : stated.getFirst().value();
    }
    return places;
  }

  /** Prices of other days name the same places, where none is known for the day. */
  private List<Availability> pricedPlaces() {
    var ofTheDay = prices().places();
    return ofTheDay.isEmpty() ? nearestPrices().places() : ofTheDay;
  }

  /** The prices known for the day. */
  public synchronized PriceSheet prices() {
    if (prices == null) {
      prices = new PriceSheet(facts(), day(), false);
    }
    return prices;
  }

  /** The prices known nearest to the day, for who asks for them by name. */
  public synchronized PriceSheet nearestPrices() {
    if (nearestPrices == null) {
      nearestPrices = new PriceSheet(facts(), day(), true);
    }
    return nearestPrices;
  }
}
