package dev.elige.report.catalog;

import dev.elige.base.Text;
import dev.elige.catalog.Offer;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.Settled;
import dev.elige.report.Block;
import dev.elige.report.Table;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All prices of an offer; those that differ in the region only stand on one line. */
final class PriceSection {
  private static final int SHOWN_REGIONS = 3;

  private PriceSection() {}

  static List<Block> blocks(Offer offer) {
    var known = offer.prices().terms();
    if (!known.isEmpty()) {
      return List.of(Block.heading(2, "Prices", "Precios"), table(known));
    }
    var nearest = offer.nearestPrices().terms();
    var title = Block.heading(2, "Prices", "Precios");
    if (nearest.isEmpty()) {
      return List.of(
          title, Block.paragraph("No source states a price.", "Ninguna fuente indica un precio."));
    }
    return List.of(
        title,
        Block.paragraph(
            "No price of {} is known; these are the nearest known ones.",
            "No se conoce ningún precio del {}; estos son los más cercanos conocidos.",
            offer.day()),
        table(nearest));
  }

  private static Table table(List<Settled<PriceTerm>> terms) {
    Map<String, List<Settled<PriceTerm>>> groups = new LinkedHashMap<>();
    for (var term : terms) {
      groups.computeIfAbsent(key(term), _ -> new ArrayList<>()).add(term);
    }
    return new Table(
        List.of(
            Table.left("what is charged", "qué se cobra"),
            Table.right("price", "precio"),
            Table.left("per", "por"),
            Table.left("where", "dónde"),
            Table.left("since", "desde"),
            Table.left("source", "fuente")),
        groups.values().stream().map(PriceSection::row).toList());
  }

  private static String key(Settled<PriceTerm> term) {
    var value = term.value();
    var source = term.citation().source().id() + term.citation().asOf();
    return PriceWords.charged(value)
        + "|"
        + PriceWords.unit(value)
        + value.price()
        + source
        + term.winner().validity();
  }

  private static Table.Row row(List<Settled<PriceTerm>> group) {
    var first = group.getFirst();
    var term = first.value();
    return Table.row(
        PriceWords.charged(term),
        Text.verbatim(Words.price(term.price().amount()) + " " + term.price().currency()),
        PriceWords.unit(term),
        where(group),
        Text.verbatim(first.winner().validity().from().toString()),
        Text.verbatim(first.citation().source().title() + " (" + first.citation().asOf() + ")"));
  }

  private static Text where(List<Settled<PriceTerm>> group) {
    var scopes = group.stream().map(one -> PriceWords.scope(one.value().scope())).toList();
    var some = Text.joined(", ", scopes.stream().limit(SHOWN_REGIONS).toList());
    return scopes.size() <= SHOWN_REGIONS
        ? some
        : Text.of("{} and {} more", "{} y {} más", some, scopes.size() - SHOWN_REGIONS);
  }
}
