package dev.elige.report.catalog;

import dev.elige.base.Text;
import dev.elige.report.Table;
import dev.elige.report.Words;
import dev.elige.report.catalog.Coverage.Conflict;
import java.util.List;

/** Prices on which sources differ. */
final class ConflictTable {
  private ConflictTable() {}

  static Table of(List<Conflict> conflicts) {
    return new Table(
        List.of(
            Table.left("offer", "oferta"),
            Table.left("price", "precio"),
            Table.right("counts", "cuenta"),
            Table.left("source", "fuente"),
            Table.right("other", "otro"),
            Table.left("its source", "su fuente")),
        conflicts.stream().map(ConflictTable::row).toList());
  }

  private static Table.Row row(Conflict one) {
    return Table.row(
        Text.verbatim(one.offer().toString()),
        Text.of(
            "{} ({})",
            "{} ({})",
            PriceWords.charged(one.counts()),
            PriceWords.scope(one.counts().scope())),
        Text.verbatim(Words.price(one.counts().price().amount())),
        Text.verbatim(one.source().source().id()),
        Text.verbatim(Words.price(one.other().price().amount())),
        Text.verbatim(one.otherSource().source().id()));
  }
}
