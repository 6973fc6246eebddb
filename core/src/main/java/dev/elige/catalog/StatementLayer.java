package dev.elige.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A layer of statements in memory: the user's own file. */
public final class StatementLayer implements Layer {
  private final CatalogVersion version;
  private final List<Provider> providers;
  private final Map<OfferId, Optional<ModelId>> offers;
  private final Map<Subject, Sheet> sheets;

  /**
   * A layer.
   *
   * @param providers every provider of the offers
   * @param offers the offers and the model each is of, empty where nothing says so
   */
  public StatementLayer(
      CatalogVersion version,
      List<Provider> providers,
      Map<OfferId, Optional<ModelId>> offers,
      List<Statement<?>> statements) {
    this.version = version;
    this.providers = List.copyOf(providers);
    this.offers = new LinkedHashMap<>(offers);
    this.sheets =
        statements.stream()
            .collect(
                Collectors.groupingBy(
                    statement -> statement.subject(),
                    Collectors.collectingAndThen(Collectors.toList(), Sheet::new)));
  }

  @Override
  public boolean isOwn() {
    return true;
  }

  @Override
  public CatalogVersion version() {
    return version;
  }

  @Override
  public List<Provider> providers() {
    return providers;
  }

  @Override
  public Map<OfferId, Optional<ModelId>> offersOf(String provider) {
    var result = new LinkedHashMap<OfferId, Optional<ModelId>>();
    offers.forEach((id, model) -> {
      if (id.provider().equals(provider)) {
        result.put(id, model);
      }
    });
    return result;
  }

  @Override
  public Collection<ModelId> models() {
    return sheets.keySet().stream()
        .filter(ModelId.class::isInstance)
        .map(ModelId.class::cast)
        .toList();
  }

  @Override
  public Optional<FactSheet> facts(Subject subject) {
    return Optional.ofNullable(sheets.get(subject));
  }

  private record Sheet(List<Statement<?>> statements) implements FactSheet {
    @Override
    @SuppressWarnings("unchecked") // a statement holds its own attribute's observation
    public <T> List<Observation<T>> observations(Attribute<T> attribute) {
      return statements.stream()
          .filter(statement -> statement.attribute().equals(attribute))
          .map(statement -> (Observation<T>) statement.observation())
          .toList();
    }
  }
}
