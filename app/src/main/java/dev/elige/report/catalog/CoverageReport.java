package dev.elige.report.catalog;

import dev.elige.base.LicenceClass;
import dev.elige.base.Text;
import dev.elige.catalog.CatalogVersion;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the catalog covers and what is doubtful in it: the answer of {@code elige catalog verify}.
 *
 * @param coverage the counts
 * @param listConflicts whether to list every conflict, or only to count them
 * @param catalog which catalog
 */
public record CoverageReport(Coverage coverage, boolean listConflicts, CatalogVersion catalog)
    implements Report {
  private static final int SHOWN_REJECTED = 20;

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(1, "Catalog {}", "Catálogo {}", catalog.version()));
    blocks.add(
        Block.paragraph(
            "{} offers of {} models from {} providers.",
            "{} ofertas de {} modelos de {} proveedores.",
            Words.count(coverage.offers()),
            Words.count(coverage.models()),
            Words.count(coverage.providers())));
    blocks.add(
        Block.paragraph(
            "Facts by licence class: {}.", "Datos por clase de licencia: {}.", classes()));
    blocks.add(Block.heading(2, "Facts by source", "Datos por fuente"));
    blocks.add(sources());
    blocks.add(Block.heading(2, "Facts by attribute", "Datos por atributo"));
    blocks.add(attributes());
    blocks.addAll(conflicts());
    blocks.addAll(rejected());
    return new Document(blocks);
  }

  private Text classes() {
    return Text.joined(
        " · ",
        Arrays.stream(LicenceClass.values())
            .map(one -> Text.verbatim(one + " " + Words.count(factsOf(one))))
            .toList());
  }

  private int factsOf(LicenceClass wanted) {
    return coverage.sources().stream()
        .filter(one -> one.source().licenceClass() == wanted)
        .mapToInt(Coverage.BySource::facts)
        .sum();
  }

  private Table sources() {
    return new Table(
        List.of(
            Table.left("source", "fuente"),
            Table.right("facts", "datos"),
            Table.left("class", "clase"),
            Table.left("read on", "leída el")),
        coverage.sources().stream()
            .map(one ->
                Table.row(
                    Text.verbatim(one.source().title()),
                    Text.verbatim(Words.count(one.facts())),
                    Text.verbatim(one.source().licenceClass().name()),
                    Text.verbatim(one.readOn().toString())))
            .toList());
  }

  private Table attributes() {
    return new Table(
        List.of(
            Table.left("attribute", "atributo"),
            Table.right("offers that have it", "ofertas que lo tienen"),
            Table.right("share", "parte"),
            Table.right("facts", "datos")),
        coverage.attributes().stream().map(this::row).toList());
  }

  private Table.Row row(Coverage.ByAttribute one) {
    int share = coverage.offers() == 0 ? 0 : Math.round(100f * one.offers() / coverage.offers());
    return Table.row(
        one.attribute().title(),
        Text.verbatim(Words.count(one.offers())),
        Text.verbatim(share + " %"),
        Text.verbatim(Words.count(one.facts())));
  }

  private List<Block> conflicts() {
    int count = coverage.conflicts().size();
    var title =
        Block.heading(
            2,
            "Price conflicts above 0.5 %: {}",
            "Precios que discrepan más de un 0,5 %: {}",
            count);
    if (count == 0 || !listConflicts) {
      var hint =
          count == 0
              ? Text.of("None.", "Ninguno.")
              : Text.of("--conflicts lists them.", "--conflicts los muestra.");
      return List.of(title, Block.faint(hint));
    }
    return List.of(title, ConflictTable.of(coverage.conflicts()));
  }

  private List<Block> rejected() {
    int count = coverage.rejected().size();
    var title = Block.heading(2, "Rejected values: {}", "Valores rechazados: {}", count);
    if (count == 0) {
      return List.of(title, Block.faint(Text.of("None.", "Ninguno.")));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(title);
    blocks.add(
        new Table(
            List.of(
                Table.left("of", "de"),
                Table.left("value", "valor"),
                Table.left("why it was refused", "por qué se rechazó"),
                Table.left("source", "fuente")),
            coverage.rejected().stream()
                .limit(SHOWN_REJECTED)
                .map(one ->
                    Table.row(
                        Text.verbatim(one.subject()),
                        Text.verbatim(one.attribute() + " " + one.value()),
                        one.reason(),
                        Text.verbatim(one.source())))
                .toList()));
    if (count > SHOWN_REJECTED) {
      blocks.add(
          Block.paragraph(
              "… and {} more; --json has them all.",
              "… y {} más; --json los tiene todos.",
              count - SHOWN_REJECTED));
    }
    return blocks;
  }

  @Override
  public void json(JsonWriter out) {
    new CoverageJson(out).write(coverage, catalog);
  }
}
