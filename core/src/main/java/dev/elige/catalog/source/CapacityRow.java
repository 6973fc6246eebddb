package dev.elige.catalog.source;

import dev.elige.catalog.OfferId;
import dev.elige.catalog.Routing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One fact about provisioned capacity.
 *
 * @param cells column name to cell
 */
record CapacityRow(Map<String, String> cells) {
  private static final Map<String, String> PROVIDERS =
      Map.of("azure", "azure", "gcp", "google-vertex");

  CapacityRow {
    cells = Map.copyOf(cells);
  }

  static List<CapacityRow> read(SourceFiles files, String file) {
    return Tables.csv(files, file).stream().map(CapacityRow::new).toList();
  }

  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** What the rows of one model at one provider have in common. */
  String key() {
    return get("provider") + " " + get("model");
  }

  String name() {
    return key() + ": " + get("metric") + (isReplaced() ? ", replaced" : "");
  }

  /** Whether it tells what a unit of a model delivers. */
  boolean isUnitOfModel() {
    return PROVIDERS.containsKey(get("provider")) && !get("model").startsWith("(");
  }

  boolean isPriceOfAzure() {
    return get("provider").equals("azure") && get("metric").equals("price_per_unit");
  }

  /** Azure's rule that cached input uses no capacity stands in each capacity of Azure. */
  boolean isCachedWeightOfAzure() {
    return get("provider").equals("azure") && get("metric").equals("cached_input_weight");
  }

  /** Whether it is one of Bedrock's prices, which have an importer of their own. */
  boolean isStatedElsewhere() {
    return get("source").startsWith("bedrock/");
  }

  /** Whether a newer figure of the same page has replaced it. */
  boolean isReplaced() {
    return get("condition").startsWith("historical");
  }

  /** The deployments it holds for; empty for all. */
  Set<Routing> routings() {
    return switch (get("condition")) {
      case "global and data zone" -> Set.of(Routing.GLOBAL, Routing.GEO);
      case "global" -> Set.of(Routing.GLOBAL);
      case "regional" -> Set.of(Routing.IN_REGION);
      default -> Set.of();
    };
  }

  /** The public page that states it. */
  String page() {
    return PublicPage.of(get("source").replace(" : ", ":").replace(" @ ", "@"));
  }

  LocalDate day() {
    return LocalDate.parse(get("as_of"));
  }

  /** The offers that are meant; models that Fireworks serves inside Azure have ids of their own. */
  List<OfferId> offers(KnownModels models) {
    var id = get("model_id").isEmpty() ? get("model") : get("model_id");
    var provider = PROVIDERS.get(get("provider"));
    if (provider == null) {
      return List.of();
    }
    if (!get("note").startsWith("Fireworks")) {
      return models.sameOffers(provider, id);
    }
    var own = "fw-" + id.toLowerCase(Locale.ROOT).replace(' ', '-');
    return models.offersByModel().values().stream()
        .flatMap(List::stream)
        .filter(offer -> offer.provider().equals(provider))
        .filter(offer -> offer.model().toLowerCase(Locale.ROOT).equals(own))
        .toList();
  }
}
