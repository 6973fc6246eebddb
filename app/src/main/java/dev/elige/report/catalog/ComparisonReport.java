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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Models side by side: the answer of {@code elige compare}. A few stand in columns; many stand in
 * rows, in one table for each group of facts.
 *
 * @param offers at least one
 * @param day the day whose world is shown
 * @param catalog from which catalog
 */
public record ComparisonReport(List<Offer> offers, LocalDate day, CatalogVersion catalog)
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
    blocks.add(Block.heading(1, "Models side by side on {}", "Modelos comparados el {}", day));
    if (sameProvider()) {
      var provider = offers.getFirst().id().provider();
      blocks.add(Block.paragraph("All at {}.", "Todos en {}.", provider));
    }
    var notes = new Footnotes();
    if (offers.size() <= FEW) {
      blocks.add(table(known(ShownFact.ALL), notes).transposed());
    } else {
      blocks.addAll(groups(notes));
    }
    blocks.addAll(notes.blocks());
    unknown().ifPresent(blocks::add);
    return new Document(blocks);
  }

  private List<Block> groups(Footnotes notes) {
    var blocks = new ArrayList<Block>();
    for (var group : ShownFact.GROUPS) {
      var facts = known(group.facts());
      if (!facts.isEmpty()) {
        blocks.add(new Block.Heading(3, group.title()));
        blocks.add(table(facts, notes));
      }
    }
    return blocks;
  }

  /** The facts that are known of at least one offer. */
  private List<ShownFact> known(List<ShownFact> facts) {
    return facts.stream().filter(fact -> offers.stream().anyMatch(fact::isKnown)).toList();
  }

  private Optional<Block> unknown() {
    var known = known(ShownFact.ALL);
    var titles =
        ShownFact.ALL.stream().filter(fact -> !known.contains(fact)).map(ShownFact::title).toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Block.faint(
                Text.of(
                    "No source states for any of them: {}.",
                    "Ninguna fuente indica para ninguno: {}.",
                    Text.joined(", ", titles))));
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
