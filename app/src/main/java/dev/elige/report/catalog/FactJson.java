package dev.elige.report.catalog;

import dev.elige.base.Citation;
import dev.elige.catalog.CatalogVersion;
import dev.elige.report.JsonWriter;

/** Facts and where they are from, as JSON. */
public final class FactJson {
  private FactJson() {}

  /** Where a fact is from. */
  public static void citation(JsonWriter out, Citation citation) {
    out.text("id", citation.source().id());
    out.text("title", citation.source().title());
    out.text("url", citation.source().url());
    out.text("locator", citation.locator());
    out.text("asOf", citation.asOf().toString());
  }

  /** Which catalog was asked. */
  public static void catalog(JsonWriter out, CatalogVersion catalog) {
    out.object(
        "catalog",
        () -> {
          out.text("version", catalog.version());
          out.text("asOf", catalog.asOf().toString());
        });
  }
}
