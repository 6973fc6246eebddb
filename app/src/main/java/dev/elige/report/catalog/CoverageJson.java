package dev.elige.report.catalog;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.CatalogVersion;
import dev.elige.report.JsonWriter;
import dev.elige.report.catalog.Coverage.Conflict;

/** What a catalog covers, as JSON. */
final class CoverageJson {
  private final JsonWriter out;

  CoverageJson(JsonWriter out) {
    this.out = out;
  }

  void write(Coverage coverage, CatalogVersion catalog) {
    FactJson.catalog(out, catalog);
    out.number("providers", coverage.providers());
    out.number("offers", coverage.offers());
    out.number("models", coverage.models());
    out.objects("sources", coverage.sources(), this::source);
    out.objects("attributes", coverage.attributes(), this::attribute);
    out.objects("conflicts", coverage.conflicts(), this::conflict);
    out.objects("rejected", coverage.rejected(), this::rejected);
  }

  private void source(Coverage.BySource one) {
    out.text("id", one.source().id());
    out.text("licenceClass", one.source().licenceClass().name());
    out.text("readOn", one.readOn().toString());
    out.number("facts", one.facts());
  }

  private void attribute(Coverage.ByAttribute one) {
    out.text("attribute", one.attribute().key());
    out.number("offers", one.offers());
    out.number("facts", one.facts());
  }

  private void conflict(Conflict one) {
    out.text("offer", one.offer().toString());
    out.text("counts", Attributes.PRICE.write().apply(one.counts()));
    out.object("source", () -> FactJson.citation(out, one.source()));
    out.text("other", Attributes.PRICE.write().apply(one.other()));
    out.object("otherSource", () -> FactJson.citation(out, one.otherSource()));
  }

  private void rejected(Coverage.Rejected one) {
    out.text("subject", one.subject());
    out.text("attribute", one.attribute());
    out.text("value", one.value());
    out.text("reason", one.reason());
    out.text("source", one.source());
    out.text("locator", one.locator());
  }
}
