package dev.elige.report;

import dev.elige.base.Text;
import dev.elige.catalog.Offer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Models side by side: the answer of {@code elige compare}. A few stand in columns; many stand in
 * rows, in one table for each group of facts.
 *
 * @param offers at least one
 * @param day the day whose world is shown
 * @param catalog from which catalog
 */
public record ComparisonReport(List<Offer> offers, LocalDate day, CatalogStamp catalog)
    implements Report {
  private static final int FEW = 3;

  public ComparisonReport {
    offers = List.copyOf(offers);
    if (offers.isEmpty()) {
      throw new IllegalArgumentException("a comparison has at least one offer");
    }
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(1, "{} models on {}", "{} modelos el {}", offers.size(), day));
    if (sameProvider()) {
      var provider = offers.getFirst().id().provider();
      blocks.add(Block.paragraph("All at {}.", "Todos en {}.", provider));
    }
    var notes = new Footnotes();
    if (offers.size() <= FEW) {
      blocks.add(table(ShownFact.ALL, notes).transposed());
    } else {
      blocks.addAll(groups(notes));
    }
    blocks.addAll(notes.blocks());
    return new Document(blocks);
  }

  private List<Block> groups(Footnotes notes) {
    return List.of(
        Block.heading(3, "What it is for", "Para qué sirve"),
        table(List.of(ShownFact.USE_CASES, ShownFact.LANGUAGES), notes),
        Block.heading(
            3, "Sizes in tokens, prices on demand", "Tamaños en tokens, precios bajo demanda"),
        table(
            List.of(
                ShownFact.CONTEXT,
                ShownFact.OUTPUT_LIMIT,
                ShownFact.INPUT_PRICE,
                ShownFact.OUTPUT_PRICE,
                ShownFact.BATCH_PRICE),
            notes),
        Block.heading(3, "Life and licence", "Vida y licencia"),
        table(
            List.of(
                ShownFact.LIFECYCLE,
                ShownFact.OPEN_WEIGHTS,
                ShownFact.LICENCE,
                ShownFact.RELEASED,
                ShownFact.CUTOFF),
            notes),
        Block.heading(3, "What it can do", "Qué sabe hacer"),
        table(List.of(ShownFact.INPUTS, ShownFact.OUTPUTS, ShownFact.FEATURES), notes));
  }

  private boolean sameProvider() {
    return offers.stream().map(offer -> offer.id().provider()).distinct().count() == 1;
  }

  private Table table(List<ShownFact> facts, Footnotes notes) {
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.left("model", "modelo"));
    facts.forEach(fact -> columns.add(new Table.Column(fact.title(), fact.side())));
    return new Table(columns, offers.stream().map(offer -> row(offer, facts, notes)).toList());
  }

  private Table.Row row(Offer offer, List<ShownFact> facts, Footnotes notes) {
    var cells = new ArrayList<Text>();
    cells.add(Text.verbatim(sameProvider() ? offer.id().model() : offer.id().toString()));
    facts.forEach(fact -> cells.add(fact.cell().apply(offer, notes)));
    return new Table.Row(cells, Tone.PLAIN);
  }

  @Override
  public void json(JsonWriter out) {
    out.text("asOf", day.toString());
    FactJson.catalog(out, catalog);
    out.objects("models", offers, offer -> new OfferJson(out).write(offer));
  }
}
