package dev.elige.report.catalog;

import dev.elige.base.Text;
import dev.elige.catalog.CatalogVersion;
import dev.elige.catalog.Offer;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of offers: the answer of {@code elige models}.
 *
 * @param offers those shown
 * @param found how many fit
 * @param lookedAt how many were looked at
 * @param remarks how to see more
 * @param catalog from which catalog
 */
public record OfferListReport(
    List<Offer> offers, int found, int lookedAt, List<Text> remarks, CatalogVersion catalog)
    implements Report {
  public OfferListReport {
    offers = List.copyOf(offers);
    remarks = List.copyOf(remarks);
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        Block.heading(
            1, "{} of {} offers", "{} de {} ofertas", Words.count(found), Words.count(lookedAt)));
    if (!offers.isEmpty()) {
      var notes = new Footnotes();
      blocks.add(table(notes));
      blocks.addAll(notes.blocks());
    }
    remarks.forEach(remark -> blocks.add(Block.faint(remark)));
    return new Document(blocks);
  }

  private Table table(Footnotes notes) {
    var facts =
        List.of(
            ShownFact.CONTEXT,
            ShownFact.INPUT_PRICE,
            ShownFact.OUTPUT_PRICE,
            ShownFact.OPEN_WEIGHTS);
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.left("offer", "oferta"));
    facts.forEach(fact -> columns.add(new Table.Column(fact.title(), fact.side())));
    var rows =
        offers.stream()
            .map(offer -> {
              var cells = new ArrayList<Text>();
              cells.add(Text.verbatim(offer.id().toString()));
              facts.forEach(fact -> cells.add(fact.cell().apply(offer, notes)));
              return new Table.Row(cells, Tone.PLAIN);
            })
            .toList();
    return new Table(columns, rows);
  }

  @Override
  public void json(JsonWriter out) {
    FactJson.catalog(out, catalog);
    out.number("found", found);
    out.number("lookedAt", lookedAt);
    out.objects("models", offers, offer -> new OfferJson(out).write(offer));
  }
}
