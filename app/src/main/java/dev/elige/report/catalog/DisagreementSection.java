package dev.elige.report.catalog;

import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Observation;
import dev.elige.catalog.Offer;
import dev.elige.catalog.Settled;
import dev.elige.report.Block;
import dev.elige.report.Table;
import java.util.ArrayList;
import java.util.List;

/** Where sources state different values of the same fact. */
final class DisagreementSection {
  private static final int MOST = 30;

  private DisagreementSection() {}

  static List<Block> blocks(Offer offer) {
    var rows = new ArrayList<Table.Row>();
    FactOrder.all().forEach(attribute -> add(offer, attribute, rows));
    if (rows.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(2, "Where sources disagree", "Donde las fuentes discrepan"));
    blocks.add(
        new Table(
            List.of(
                Table.left("fact", "dato"),
                Table.left("what counts", "lo que cuenta"),
                Table.left("what another says", "lo que dice otra"),
                Table.left("source of the other", "fuente de la otra")),
            rows.stream().limit(MOST).toList()));
    if (rows.size() > MOST) {
      blocks.add(Block.paragraph("… and {} more", "… y {} más", rows.size() - MOST));
    }
    return blocks;
  }

  private static <T> void add(Offer offer, Attribute<T> attribute, List<Table.Row> rows) {
    for (Settled<T> settled : offer.facts(attribute)) {
      settled.others().stream()
          .filter(other -> !same(attribute, settled, other))
          .forEach(other -> rows.add(row(offer, attribute, settled, other)));
    }
  }

  private static <T> boolean same(
      Attribute<T> attribute, Settled<T> settled, Observation<T> other) {
    return attribute.write().apply(settled.value()).equals(attribute.write().apply(other.value()));
  }

  private static <T> Table.Row row(
      Offer offer, Attribute<T> attribute, Settled<T> settled, Observation<T> other) {
    return Table.row(
        attribute.title(),
        FactTexts.of(settled.value(), offer.day()),
        FactTexts.of(other.value(), offer.day()),
        Text.verbatim(other.citation().toString()));
  }
}
