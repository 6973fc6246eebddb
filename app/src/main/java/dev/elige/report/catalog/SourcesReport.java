package dev.elige.report.catalog;

import dev.elige.base.Authority;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.CatalogVersion;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the catalog's facts are from: the answer of {@code elige catalog sources}.
 *
 * @param sources the sources, in the catalog's order
 * @param catalog which catalog
 */
public record SourcesReport(List<Read> sources, CatalogVersion catalog) implements Report {
  public SourcesReport {
    sources = List.copyOf(sources);
  }

  /** A source and the day it was read. */
  public record Read(Source source, LocalDate on) {}

  @Override
  public Document document() {
    return new Document(
        List.of(
            Block.heading(
                1,
                "{} sources of the catalog {}",
                "{} fuentes del catálogo {}",
                sources.size(),
                catalog.version()),
            new Table(
                List.of(
                    Table.left("source", "fuente"),
                    Table.left("read on", "leída el"),
                    Table.left("what counts how much", "cuánto cuenta"),
                    Table.left("licence", "licencia"),
                    Table.left("address", "dirección")),
                sources.stream().map(SourcesReport::row).toList())));
  }

  private static Table.Row row(Read read) {
    var source = read.source();
    return Table.row(
        Text.verbatim(source.title() + " (" + source.id() + ")"),
        Text.verbatim(read.on().toString()),
        authority(source.authority()),
        Text.verbatim(source.licence() + " (" + source.licenceClass() + ")"),
        Text.verbatim(source.url()));
  }

  private static Text authority(Authority authority) {
    return switch (authority) {
      case USER -> Text.of("your own file", "fichero propio");
      case VENDOR_ENDPOINT -> Text.of("vendor's endpoint", "servicio del fabricante");
      case VENDOR_PAGE -> Text.of("vendor's page", "página del fabricante");
      case CURATED -> Text.of("checked collection", "colección revisada");
      case AGGREGATOR -> Text.of("collection", "colección");
      case ROUTER -> Text.of("reseller", "revendedor");
      case HISTORY -> Text.of("past prices", "precios históricos");
    };
  }

  @Override
  public void json(JsonWriter out) {
    FactJson.catalog(out, catalog);
    out.objects(
        "sources",
        sources,
        read -> {
          out.text("id", read.source().id());
          out.text("title", read.source().title());
          out.text("url", read.source().url());
          out.text("licence", read.source().licence());
          out.text("licenceClass", read.source().licenceClass().name());
          out.text("authority", Words.id(read.source().authority()));
          out.text("readOn", read.on().toString());
        });
  }
}
