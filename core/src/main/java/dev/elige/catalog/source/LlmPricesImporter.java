package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Meter;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.ServiceTier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * llm-prices: a history of prices in USD per 1,000,000 tokens, valid from a day (inclusive) to a
 * day (exclusive). Context tiers are rows of their own; their names tell the bound. Ids are the
 * collection's own: those that no API knows are translated by {@code llm-prices-ids.tsv}.
 */
public final class LlmPricesImporter implements CatalogImporter {
  private static final String FILE = "llm_prices/historical.json";
  private static final Source SOURCE =
      new Source(
          "llm-prices",
          "llm-prices",
          "https://github.com/simonw/llm-prices",
          "none stated",
          LicenceClass.B,
          Authority.HISTORY);
  private static final Pattern ABOVE = Pattern.compile(".*>\\s*(\\d+)k\\b.*");

  /** Collection id to API id; {@code -} where it stands for no single offer. */
  private static final Map<String, String> IDS = new HashMap<>();

  static {
    Resources.rows("llm-prices-ids.tsv").forEach(row -> IDS.put(row.get(0), row.get(1)));
  }

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of("it is kept in a personal repository", "se mantiene en un repositorio personal"));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-05", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var book = new PriceBook();
    for (var row : Tables.json(files, FILE)) {
      var id = row.path("id").asString("");
      var above = above(row.path("name").asString(""));
      var base = above.map(bound -> id.replaceFirst("-" + bound + "k$", "")).orElse(id);
      var offer = IDS.getOrDefault(base, base);
      if (offer.equals("-")) {
        findings.unmatched(id);
      } else {
        read(row, offer, above.map(bound -> bound * 1000).orElse(0L), book, findings);
      }
    }
    book.stateTo(findings);
  }

  private static void read(JsonNode row, String id, long above, PriceBook book, Findings findings) {
    var vendor = row.path("vendor").asString("");
    var locator = vendor + "/" + row.path("id").asString("");
    var routed = Routed.of(ProviderIds.of(SOURCE.id(), vendor), id);
    var validity =
        Validities.of(
            date(row.path("from_date"), LocalDate.MIN),
            date(row.path("to_date"), LocalDate.MAX),
            findings.readOn());
    book.add(prices(row, above, new PriceRow(routed, validity, locator, true)));
    if (above == 0) {
      var facts = new FactRow(routed.offer(), locator, findings);
      facts.state(Attributes.KIND, KindByName.of(id).orElse(ModelKind.TEXT_GENERATION));
    }
  }

  private static PriceRow prices(JsonNode row, long above, PriceRow prices) {
    Map.of("input", Meter.INPUT, "output", Meter.OUTPUT, "input_cached", Meter.CACHE_READ)
        .forEach((field, meter) ->
            Decimals.of(row.path(field))
                .ifPresent(price ->
                    prices.token(
                        ServiceTier.ON_DEMAND, meter, above, PriceScope.EVERYWHERE, price)));
    return prices;
  }

  /** The bound of a context tier in thousands of tokens. */
  private static Optional<Long> above(String name) {
    var bound = ABOVE.matcher(name);
    return bound.matches() ? Optional.of(Long.valueOf(bound.group(1))) : Optional.empty();
  }

  private static LocalDate date(JsonNode field, LocalDate open) {
    return field.isString() ? LocalDate.parse(field.stringValue()) : open;
  }
}
