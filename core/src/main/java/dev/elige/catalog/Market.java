package dev.elige.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is on offer on a day. Nothing is read before it is asked for. */
public final class Market {
  private final Catalog catalog;
  private final LocalDate day;
  private final Map<String, List<Offer>> offers = new HashMap<>();
  private final Map<ModelId, Model> models = new HashMap<>();

  Market(Catalog catalog, LocalDate day) {
    this.catalog = catalog;
    this.day = day;
  }

  public LocalDate day() {
    return day;
  }

  /** All providers, in the order of their ids. */
  public List<Provider> providers() {
    var result = new TreeMap<String, Provider>();
    catalog.layers().stream()
        .flatMap(layer -> layer.providers().stream())
        .forEach(provider -> result.putIfAbsent(provider.id(), provider));
    return List.copyOf(result.values());
  }

  /** A provider's offers; retired ones and ones not yet launched are among them. */
  public synchronized List<Offer> offersOf(String provider) {
    return offers.computeIfAbsent(provider, this::open);
  }

  /** Every offer of every provider. */
  public List<Offer> offers() {
    return providers().stream().flatMap(provider -> offersOf(provider.id()).stream()).toList();
  }

  /** The offer with an id. */
  public Optional<Offer> offer(OfferId id) {
    return offersOf(id.provider()).stream().filter(offer -> offer.id().equals(id)).findFirst();
  }

  /** Every model of which something is stated. */
  public List<Model> models() {
    return catalog.layers().stream()
        .flatMap(layer -> layer.models().stream())
        .distinct()
        .map(this::model)
        .toList();
  }

  /** A model by its canonical id; without facts where no layer states any. */
  public synchronized Model model(ModelId id) {
    return models.computeIfAbsent(id, key -> new Model(key, facts(key), day));
  }

  /** Whether anything stands on top of the snapshot that comes with the program. */
  public boolean hasMoreThanBuiltIn() {
    return catalog.layers().size() > 1;
  }

  /** Whether the user's own files state something about a model. */
  public boolean isOwn(ModelId id) {
    for (var layer : catalog.layers()) {
      if (layer.isOwn() && layer.facts(id).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private List<Offer> open(String provider) {
    var modelOf = new LinkedHashMap<OfferId, Optional<ModelId>>();
    for (var layer : catalog.layers()) {
      layer
          .offersOf(provider)
          .forEach(
              (id, model) -> modelOf.merge(id, model, (first, second) -> first.or(() -> second)));
    }
    var result = new ArrayList<Offer>();
    modelOf.forEach((id, model) -> result.add(offer(id, model)));
    return List.copyOf(result);
  }

  private Offer offer(OfferId id, Optional<ModelId> stated) {
    var model = stated.orElseGet(() -> ModelNames.modelOf(id.provider(), id.model()));
    return new Offer(id, model(model), facts(id), day);
  }

  private FactSheet facts(Subject subject) {
    var sheets = catalog.layers().stream().flatMap(layer -> layer.facts(subject).stream()).toList();
    return FactSheet.joined(sheets);
  }
}
