package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.PartialDate;
import dev.elige.base.Text;
import dev.elige.belief.Grade;
import dev.elige.belief.Quality;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.OfferId;
import dev.elige.cost.Unit;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a record says of one offer; keys beside those are left to the caller. */
final class OfferRecordReader {
  private static final Text OFFER =
      Text.of("an offer such as openai/gpt-4.1-mini", "una oferta como openai/gpt-4.1-mini");

  private final RecordFields fields;

  private OfferRecordReader(RecordFields fields) {
    this.fields = fields;
  }

  static Optional<OfferRecord> read(RecordFields fields) {
    return new OfferRecordReader(fields).offer();
  }

  private Optional<OfferRecord> offer() {
    var offer = fields.read("offer", OFFER, OfferId::parse);
    var model = fields.read("model", Text.of("a model", "un modelo"), ModelId::parse);
    var mode = fields.text("mode");
    var region = fields.has("region") ? fields.text("region") : Optional.<String>empty();
    var pivot = fields.has("translated-to") ? pivot() : Optional.<Language>empty();
    var monthly = fields.usd("monthly-usd");
    var quality = fields.need("quality").flatMap(this::quality);
    var prices = fields.parts("prices").stream().flatMap(part -> price(part).stream()).toList();
    var lives = lives();
    return fields.findings().isClean()
        ? Optional.of(
            new OfferRecord(
                offer.orElseThrow(),
                model.orElseThrow(),
                mode.orElseThrow(),
                region,
                pivot,
                monthly.orElseThrow(),
                quality.orElseThrow(),
                prices,
                lives))
        : Optional.empty();
  }

  private Optional<Language> pivot() {
    return fields.read(
        "translated-to", Text.of("a language such as en", "un idioma como en"), Language::new);
  }

  private Optional<Estimate<Quality>> quality(Yaml value) {
    if (value instanceof Yaml.Scalar scalar && scalar.text().equals("unknown")) {
      return Optional.of(
          Estimate.unknown(
              "it was not known when the decision was recorded",
              "no se conocía cuando se registró la decisión"));
    }
    return RecordFields.of(value, fields.findings()).flatMap(part -> quality(part, value));
  }

  private Optional<Estimate<Quality>> quality(RecordFields part, Yaml at) {
    var mean = part.number("mean").map(BigDecimal::doubleValue);
    var low = part.number("low").map(BigDecimal::doubleValue);
    var high = part.number("high").map(BigDecimal::doubleValue);
    var grade =
        part.read(
            "grade",
            Text.of("a grade such as independent", "un grado como independent"),
            text -> Grade.valueOf(text.toUpperCase(Locale.ROOT)));
    part.refuseUnknown();
    if (mean.isEmpty() || low.isEmpty() || high.isEmpty() || grade.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Estimate.known(new Quality(mean.get(), low.get(), high.get(), grade.get())));
    } catch (IllegalArgumentException _) {
      fields
          .findings()
          .refuse(
              at,
              Text.of(
                  "A quality is 0 <= low <= mean <= high <= 1.",
                  "Una calidad cumple 0 <= low <= mean <= high <= 1."),
              Text.of(
                  "Renew the record with \"elige choose APP.yaml --lock\".",
                  "Renueva el registro con \"elige choose APP.yaml --lock\"."));
      return Optional.empty();
    }
  }

  private Optional<PriceRelied> price(RecordFields part) {
    var what = part.text("what");
    var usd = part.usd("usd");
    var unit = part.read("unit", Text.of("a unit of price", "una unidad de precio"), this::unit);
    var source = part.text("source");
    var asOf = part.day("as-of");
    part.refuseUnknown();
    return fields.findings().isClean()
        ? Optional.of(
            new PriceRelied(
                what.orElseThrow(),
                usd.orElseThrow(),
                unit.orElseThrow(),
                source.orElseThrow(),
                asOf.orElseThrow()))
        : Optional.empty();
  }

  private Unit unit(String id) {
    for (var unit : Unit.values()) {
      if (unit.id().equals(id)) {
        return unit;
      }
    }
    throw new IllegalArgumentException(id);
  }

  private List<Lifecycle> lives() {
    return fields.has("lifecycle")
        ? fields.parts("lifecycle").stream().flatMap(part -> life(part).stream()).toList()
        : List.of();
  }

  private Optional<Lifecycle> life(RecordFields part) {
    var region = part.has("region") ? part.text("region") : Optional.of("");
    var legacy = part.has("legacy") ? part.date("legacy") : Optional.<PartialDate>empty();
    var end = part.has("end-of-life") ? part.date("end-of-life") : Optional.<PartialDate>empty();
    var bound = part.flag("at-the-earliest");
    var successors = part.words("successors");
    part.refuseUnknown();
    return fields.findings().isClean()
        ? Optional.of(
            new Lifecycle(
                region.orElse(""), Optional.empty(), legacy, end, bound.orElse(false), successors))
        : Optional.empty();
  }
}
