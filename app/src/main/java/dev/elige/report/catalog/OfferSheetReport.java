package dev.elige.report.catalog;

import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.CatalogVersion;
import dev.elige.catalog.Offer;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is known of one offer, with sources: the answer of {@code elige show}.
 *
 * @param offer the offer
 * @param catalog from which catalog
 */
public record OfferSheetReport(Offer offer, CatalogVersion catalog) implements Report {
  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, Text.verbatim(offer.id().toString())));
    blocks.add(
        Block.paragraph(
            "{}, the model {} as of {}.",
            "{}, el modelo {} a fecha de {}.",
            offer.name(),
            offer.model().id(),
            offer.day()));
    var sources = new Footnotes();
    blocks.add(facts(sources));
    blocks.addAll(sources.blocks());
    blocks.addAll(PriceSection.blocks(offer));
    blocks.addAll(DisagreementSection.blocks(offer));
    return new Document(blocks);
  }

  private Table facts(Footnotes sources) {
    var rows = new ArrayList<Table.Row>();
    var unknown = new ArrayList<Text>();
    for (Attribute<?> attribute : FactOrder.facts()) {
      int before = rows.size();
      add(attribute, rows, sources);
      if (rows.size() == before) {
        unknown.add(attribute.title());
      }
    }
    rows.add(
        Table.row(
            Tone.FAINT,
            Text.of("no source states", "ninguna fuente indica"),
            Text.joined(", ", unknown)));
    return new Table(List.of(Table.left("fact", "dato"), Table.left("value", "valor")), rows);
  }

  private <T> void add(Attribute<T> attribute, List<Table.Row> rows, Footnotes sources) {
    for (var settled : offer.facts(attribute)) {
      var citation = settled.citation();
      var mark =
          sources.mark(Text.verbatim(citation.source().title() + " (" + citation.asOf() + ")"));
      var value = FactTexts.of(settled.value(), offer.day());
      rows.add(Table.row(attribute.title(), Text.of("{} {}", "{} {}", value, mark)));
    }
  }

  @Override
  public void json(JsonWriter out) {
    out.text("asOf", offer.day().toString());
    FactJson.catalog(out, catalog);
    new OfferJson(out).write(offer);
    new ObservationJson(out, offer).write();
  }
}
