package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.Validity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the prices of a source and states them once all rows are known. Prices of a routing
 * (global, a geography) are stated with their scope, and only where they differ from the offer's
 * own; geographies that agree share one regional price, others are spelled out by region.
 */
final class PriceBook {
  private static final Text NO_REGIONS =
      Text.of(
          "The price differs between geographies and the regions are not known.",
          "El precio difiere entre geografías y no se conocen las regiones.");

  private final Map<OfferId, List<PriceRow>> rows = new LinkedHashMap<>();

  void add(PriceRow row) {
    rows.computeIfAbsent(row.offer(), _ -> new ArrayList<>()).add(row);
  }

  boolean has(OfferId offer) {
    return rows.containsKey(offer);
  }

  void stateTo(Findings findings) {
    rows.values().forEach(ofOne -> new OfferPrices(findings).state(ofOne));
  }

  /** A price that holds for the same use on the same days. */
  private record Slot(String name, Validity validity) {}

  private record RowPrice(PriceRow row, PriceTerm term) {
    boolean costs(@Nullable Money other) {
      return other != null && term.price().compareTo(other) == 0;
    }
  }

  /** The prices of one offer. */
  private static final class OfferPrices {
    private final Findings findings;
    private final Map<Slot, Money> own = new LinkedHashMap<>();
    private final Map<Slot, Map<String, RowPrice>> routed = new LinkedHashMap<>();

    OfferPrices(Findings findings) {
      this.findings = findings;
    }

    void state(List<PriceRow> rows) {
      for (var row : rows) {
        for (var term : ZeroPrices.sift(row, findings)) {
          sort(row, term);
        }
      }
      routed.forEach(this::stateRouted);
    }

    /** States a price that names its place; keeps those of a routing for later. */
    private void sort(PriceRow row, PriceTerm term) {
      var slot = new Slot(Attributes.PRICE.slot().apply(term), row.validity());
      var region = term.scope().region();
      if (row.geography().isEmpty()) {
        own.putIfAbsent(slot, term.price());
        stateOne(row, term);
      } else if (!region.isEmpty()) {
        boolean global = row.geography().equals(Routed.GLOBAL);
        stateOne(row, global ? term.at(PriceScope.globalFrom(region)) : term);
      } else {
        routed
            .computeIfAbsent(slot, _ -> new TreeMap<>())
            .putIfAbsent(row.geography(), new RowPrice(row, term));
      }
    }

    private void stateRouted(Slot slot, Map<String, RowPrice> byGeography) {
      boolean agree =
          byGeography.entrySet().stream()
                  .filter(entry -> isCommonGeography(entry.getKey()))
                  .map(entry -> entry.getValue().term().price().amount().stripTrailingZeros())
                  .distinct()
                  .count()
              == 1;
      boolean shared = false;
      for (var entry : byGeography.entrySet()) {
        var geography = entry.getKey();
        var price = entry.getValue();
        if (price.costs(own.get(slot))) {
          continue;
        }
        if (geography.equals(Routed.GLOBAL)) {
          stateOne(price.row(), price.term().at(PriceScope.GLOBAL));
        } else if (agree && isCommonGeography(geography)) {
          if (!shared) {
            stateOne(price.row(), price.term().at(new PriceScope(PriceScope.Reach.REGIONAL, "")));
          }
          shared = true;
        } else {
          stateByRegion(geography, price);
        }
      }
    }

    private void stateByRegion(String geography, RowPrice price) {
      var regions = Geographies.regions(price.row().offer().provider(), geography);
      if (regions.isEmpty()) {
        ZeroPrices.reject(price.row(), price.term(), NO_REGIONS, findings);
      }
      regions.forEach(region -> stateOne(price.row(), price.term().at(PriceScope.in(region))));
    }

    /** Whether a geography shares its price with others; government clouds have their own. */
    private static boolean isCommonGeography(String geography) {
      return !geography.equals(Routed.GLOBAL) && !geography.equals("us-gov");
    }

    private void stateOne(PriceRow row, PriceTerm term) {
      findings.state(
          row.offer(), Attributes.PRICE, term, row.locator(), findings.readOn(), row.validity());
    }
  }
}
