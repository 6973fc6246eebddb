package dev.elige.report.catalog;

import dev.elige.catalog.Attribute;
import dev.elige.catalog.Observation;
import dev.elige.catalog.Offer;
import dev.elige.catalog.Settled;
import dev.elige.report.JsonWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every observation of an offer with its source, as JSON. */
final class ObservationJson {
  private final JsonWriter out;
  private final Offer offer;

  /** An observation in the text form of its attribute, and whether it counts. */
  private record Stated(String key, String value, boolean counts, Observation<?> observation) {}

  ObservationJson(JsonWriter out, Offer offer) {
    this.out = out;
    this.offer = offer;
  }

  void write() {
    var all = new ArrayList<Stated>();
    FactOrder.all().forEach(attribute -> collect(attribute, all));
    out.objects("observations", all, this::write);
  }

  private <T> void collect(Attribute<T> attribute, List<Stated> into) {
    for (Settled<T> settled : offer.facts(attribute)) {
      into.add(stated(attribute, settled.winner(), true));
      settled.others().forEach(other -> into.add(stated(attribute, other, false)));
    }
  }

  private static <T> Stated stated(Attribute<T> attribute, Observation<T> one, boolean counts) {
    return new Stated(attribute.key(), attribute.write().apply(one.value()), counts, one);
  }

  private void write(Stated one) {
    out.text("attribute", one.key());
    out.text("value", one.value());
    out.flag("counts", one.counts());
    out.text("validFrom", one.observation().validity().from().toString());
    if (!one.observation().validity().to().equals(LocalDate.MAX)) {
      out.text("validTo", one.observation().validity().to().toString());
    }
    out.object("source", () -> FactJson.citation(out, one.observation().citation()));
  }
}
