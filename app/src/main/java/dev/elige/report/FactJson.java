package dev.elige.report;

import dev.elige.base.Citation;
import dev.elige.catalog.CatalogVersion;

/** Facts and where they are from, as JSON. */
final class FactJson {
  private FactJson() {}

  static void citation(JsonWriter out, Citation citation) {
    out.text("id", citation.source().id());
    out.text("title", citation.source().title());
    out.text("url", citation.source().url());
    out.text("locator", citation.locator());
    out.text("asOf", citation.asOf().toString());
  }

  static void catalog(JsonWriter out, CatalogVersion catalog) {
    out.object(
        "catalog",
        () -> {
          out.text("version", catalog.version());
          out.text("asOf", catalog.asOf().toString());
        });
  }
}
