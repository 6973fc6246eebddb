package dev.elige.catalog.source;

import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.PriceTerm;
import java.util.List;

/**
 * Tells prices from placeholders. Collections write 0 both for free of charge and for not known: a
 * row of nothing but zeros is taken as free where the source means it so; a 0 beside other prices
 * is a gap. A negative price marks one that changes from request to request.
 */
final class ZeroPrices {
  private static final Text NEGATIVE =
      Text.of(
          "A price is not negative; the source marks a price that changes per request.",
          "Un precio no es negativo; la fuente marca un precio que cambia en cada petición.");
  private static final Text GAP =
      Text.of(
          "0 beside other prices: the source has no price there.",
          "0 junto a otros precios: la fuente no tiene precio ahí.");
  private static final Text NOT_FREE =
      Text.of(
          "0 stands for an unknown price in this kind of row.",
          "0 representa un precio desconocido en este tipo de fila.");

  private ZeroPrices() {}

  /** The terms of a row that are prices; the others are rejected. */
  static List<PriceTerm> sift(PriceRow row, Findings findings) {
    boolean allZero = row.terms().stream().allMatch(term -> term.price().isZero());
    return row.terms().stream()
        .filter(term -> {
          int sign = term.price().amount().signum();
          if (sign > 0 || (sign == 0 && allZero && row.isZeroFree())) {
            return true;
          }
          reject(row, term, sign < 0 ? NEGATIVE : allZero ? NOT_FREE : GAP, findings);
          return false;
        })
        .toList();
  }

  static void reject(PriceRow row, PriceTerm term, Text reason, Findings findings) {
    findings.reject(
        row.offer(),
        "price " + Attributes.PRICE.slot().apply(term),
        term.price().amount().toPlainString(),
        reason,
        row.locator());
  }
}
