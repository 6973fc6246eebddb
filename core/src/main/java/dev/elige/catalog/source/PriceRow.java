package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.catalog.Meter;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.PriceTerm.UsePrice;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Validity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The prices that one row of a source gives for an offer, all valid for the same days. */
final class PriceRow {
  private final Routed routed;
  private final Validity validity;
  private final String locator;
  private final boolean zeroIsFree;
  private final List<PriceTerm> terms = new ArrayList<>();

  /**
   * @param zeroIsFree whether a row of nothing but zeros means free of charge rather than unknown
   */
  PriceRow(Routed routed, Validity validity, String locator, boolean zeroIsFree) {
    this.routed = routed;
    this.validity = validity;
    this.locator = locator;
    this.zeroIsFree = zeroIsFree;
  }

  /** Adds a token price in USD per 1,000,000 tokens. */
  void token(
      ServiceTier tier, Meter meter, long above, PriceScope scope, BigDecimal usdPerMillion) {
    add(new TokenPrice(tier, meter, above, scope, Money.usd(usdPerMillion)));
  }

  /** Adds a price in USD per unit of use. */
  void use(ServiceTier tier, UseUnit unit, PriceScope scope, BigDecimal usd) {
    add(new UsePrice(tier, unit, scope, Money.usd(usd)));
  }

  void add(PriceTerm term) {
    terms.add(term);
  }

  OfferId offer() {
    return routed.offer();
  }

  String geography() {
    return routed.geography();
  }

  Validity validity() {
    return validity;
  }

  String locator() {
    return locator;
  }

  boolean isZeroFree() {
    return zeroIsFree;
  }

  List<PriceTerm> terms() {
    return terms;
  }
}
