package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Meter;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.ReservedMinimum;
import dev.elige.catalog.Routing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a provisioned unit takes in a minute at Azure (PTU) and Google (GSU), what a PTU costs, and
 * the least rates of Bedrock's reserved tier: facts of the providers' pages, restated one by one,
 * each with its page.
 *
 * <p>Left aside and told as unmatched: figures that a newer one of the same page has replaced, for
 * an old throughput must not meet a new weight; prices of Google's units, which only secondary
 * notes state and which are by the week or month; what concerns units whose throughput their
 * provider does not publish; weights of images and audio.
 */
public final class ProvisionedCapacityImporter implements CatalogImporter {
  private static final String FILE = "selfhost/provisioned_capacity.csv";

  @Override
  public Source source() {
    return new Source(
        "provisioned-capacity",
        "Providers' pages about provisioned capacity",
        "",
        "facts restated one by one, with the page that states them",
        LicenceClass.B,
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of(
            "collected by hand from the providers' pages it names",
            "recopilado a mano de las páginas de los proveedores que cita"));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-11-23", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var models = new KnownModels(known);
    var offersOfAzure = new LinkedHashMap<OfferId, Set<Routing>>();
    var byModel = new LinkedHashMap<String, List<CapacityRow>>();
    var prices = new ArrayList<CapacityRow>();
    var reserved = new ArrayList<CapacityRow>();
    for (var row : CapacityRow.read(files, FILE)) {
      if (row.isUnitOfModel()) {
        byModel.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(row);
      } else if (row.isPriceOfAzure()) {
        prices.add(row);
      } else if (row.get("offer").equals("bedrock_reserved_tier")) {
        reserved.add(row);
      } else if (!row.isCachedWeightOfAzure() && !row.isStatedElsewhere()) {
        findings.unmatched(row.name());
      }
    }
    byModel.values().forEach(rows -> state(rows, models, offersOfAzure, findings));
    new AzureUnitPrices(prices).stateTo(offersOfAzure, findings);
    stateMinimums(reserved, findings);
  }

  private static void state(
      List<CapacityRow> rows,
      KnownModels models,
      Map<OfferId, Set<Routing>> offersOfAzure,
      Findings findings) {
    var offers = rows.getFirst().offers(models);
    var capacities = new UnitCapacities(rows).capacities();
    if (offers.isEmpty() || capacities.isEmpty()) {
      findings.unmatched(rows.getFirst().key());
      return;
    }
    rows.stream().filter(CapacityRow::isReplaced).forEach(row -> findings.unmatched(row.name()));
    for (var offer : offers) {
      for (var capacity : capacities) {
        var row = rows.getFirst();
        findings.state(offer, Attributes.CAPACITY, capacity, row.page(), row.day());
        if (offer.provider().equals("azure")) {
          capacity
              .routing()
              .ifPresent(
                  it -> offersOfAzure.computeIfAbsent(offer, _ -> new LinkedHashSet<>()).add(it));
        }
      }
    }
  }

  /** The tier's minimums hold for every model that has a price in it. */
  private static void stateMinimums(List<CapacityRow> rows, Findings findings) {
    var offers = new LinkedHashSet<OfferId>();
    rows.stream()
        .filter(row -> !row.get("model_id").isEmpty())
        .forEach(row -> offers.add(BedrockIds.offer(row.get("model_id"))));
    for (var row : rows) {
      switch (row.get("metric")) {
        case "minimum_input_tokens_per_minute" -> stateMinimum(Meter.INPUT, row, offers, findings);
        case "minimum_output_tokens_per_minute" ->
            stateMinimum(Meter.OUTPUT, row, offers, findings);
        default -> {
          if (!row.isStatedElsewhere()) {
            findings.unmatched(row.name());
          }
        }
      }
    }
  }

  private static void stateMinimum(
      Meter meter, CapacityRow row, Set<OfferId> offers, Findings findings) {
    var minimum = new ReservedMinimum(meter, new BigDecimal(row.get("value")));
    offers.forEach(offer ->
        findings.state(offer, Attributes.RESERVED_MINIMUM, minimum, row.page(), row.day()));
  }
}
