package dev.elige.report.cost;

import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.LineItem;
import dev.elige.report.Block;
import dev.elige.report.Footnotes;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;

/** A bill line by line, with the source of each price below. */
public final class BillTable {
  private BillTable() {}

  /** The lines and their sum. */
  public static List<Block> blocks(Bill bill) {
    var notes = new Footnotes();
    var rows = new ArrayList<Table.Row>();
    bill.items().forEach(line -> rows.add(line(line, notes)));
    rows.add(
        Table.row(
            Tone.STRONG,
            Text.of("total", "total"),
            Text.verbatim(""),
            Text.verbatim(""),
            Text.verbatim(""),
            Text.verbatim(Words.amount(bill.monthly().amount()))));
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Table(
            List.of(
                Table.left("what", "concepto"),
                Table.right("quantity", "cantidad"),
                Table.left("unit", "unidad"),
                Table.right("USD of 1", "USD por 1"),
                Table.right("USD a month", "USD al mes")),
            rows));
    blocks.addAll(notes.blocks());
    return blocks;
  }

  private static Table.Row line(LineItem line, Footnotes notes) {
    var citation = line.price().citation();
    var from =
        Text.of("{}, read {}", "{}, leído el {}", citation.source().title(), citation.asOf());
    return Table.row(
        line.charge().what(),
        Text.verbatim(Words.quantity(line.quantity())),
        line.charge().unit().title(),
        Text.verbatim(Words.price(line.price().price().amount()) + notes.mark(from)),
        Text.verbatim(Words.amount(line.amount().amount())));
  }
}
