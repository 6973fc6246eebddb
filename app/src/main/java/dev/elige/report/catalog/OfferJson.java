package dev.elige.report.catalog;

import dev.elige.base.Estimate;
import dev.elige.base.Feature;
import dev.elige.base.Modality;
import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.Meter;
import dev.elige.catalog.Offer;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Settled;
import dev.elige.report.JsonWriter;
import dev.elige.report.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What an offer is and costs, as JSON: the same fields wherever an offer is listed. */
final class OfferJson {
  private final JsonWriter out;

  OfferJson(JsonWriter out) {
    this.out = out;
  }

  void write(Offer offer) {
    out.text("model", offer.model().id().toString());
    out.text("offer", offer.id().toString());
    out.text("name", offer.name());
    words(offer, "kind", Attributes.KIND);
    out.estimate(
        "useCases",
        ShownFact.value(offer, Attributes.USE_CASES),
        cases -> out.strings("useCases", cases));
    languages(offer);
    count(offer, "contextWindow", Attributes.CONTEXT_WINDOW);
    count(offer, "maxOutput", Attributes.MAX_OUTPUT);
    price(offer, "inputPrice", ServiceTier.ON_DEMAND, Meter.INPUT);
    price(offer, "outputPrice", ServiceTier.ON_DEMAND, Meter.OUTPUT);
    price(offer, "batchInputPrice", ServiceTier.BATCH, Meter.INPUT);
    price(offer, "batchOutputPrice", ServiceTier.BATCH, Meter.OUTPUT);
    lifecycle(offer);
    out.estimate(
        "openWeights",
        ShownFact.value(offer, Attributes.OPEN_WEIGHTS),
        open -> out.flag("openWeights", open));
    words(offer, "licence", Attributes.LICENCE);
    words(offer, "released", Attributes.RELEASED);
    words(offer, "knowledgeCutoff", Attributes.KNOWLEDGE_CUTOFF);
    modalities(offer, "inputs", Attributes.INPUTS);
    modalities(offer, "outputs", Attributes.OUTPUTS);
    out.object("features", () -> features(offer));
  }

  private <T> void words(Offer offer, String name, Attribute<T> attribute) {
    out.estimate(
        name,
        ShownFact.value(offer, attribute),
        value -> out.text(name, attribute.write().apply(value)));
  }

  private void count(Offer offer, String name, Attribute<Long> attribute) {
    out.estimate(name, ShownFact.value(offer, attribute), value -> out.number(name, value));
  }

  private void modalities(Offer offer, String name, Attribute<Set<Modality>> attribute) {
    out.estimate(
        name,
        ShownFact.value(offer, attribute),
        value -> out.strings(name, value.stream().sorted().map(Modality::id).toList()));
  }

  private void languages(Offer offer) {
    var claims = ShownFact.claims(offer);
    if (claims.isEmpty()) {
      out.unknown(
          "languages", Text.of("no source states languages", "sin dato publicado de idiomas"));
      return;
    }
    out.strings("languages", claims.stream().map(Attributes.LANGUAGES.write()).toList());
  }

  private void price(Offer offer, String name, ServiceTier tier, Meter meter) {
    out.estimate(
        name,
        TokenPrices.estimate(offer, tier, meter),
        price ->
            out.object(
                name,
                () -> {
                  out.number("usdPerMillionTokens", price.value().price().amount());
                  out.text("scope", price.value().scope().toString());
                  out.object("source", () -> FactJson.citation(out, price.citation()));
                }));
    if (TokenPrices.of(offer, tier, meter).isEmpty()) {
      TokenPrices.nearest(offer, tier, meter)
          .ifPresent(near ->
              out.object(
                  name + "Nearest",
                  () -> {
                    out.number("usdPerMillionTokens", near.value().price().amount());
                    out.text("on", TokenPrices.nearestDay(offer.day(), near).toString());
                  }));
    }
  }

  private void lifecycle(Offer offer) {
    List<Lifecycle> lives = offer.facts(Attributes.LIFECYCLE).stream().map(Settled::value).toList();
    if (lives.isEmpty()) {
      out.unknown(
          "lifecycle",
          Text.of("no source states lifecycle", "sin dato publicado de ciclo de vida"));
      return;
    }
    out.objects("lifecycle", lives, life -> lifecycle(life, offer));
  }

  private void lifecycle(Lifecycle life, Offer offer) {
    out.text("region", life.region());
    out.text("stage", Words.id(life.stageOn(offer.day())));
    life.launch().ifPresent(date -> out.text("launch", date.text()));
    life.legacy().ifPresent(date -> out.text("legacy", date.text()));
    life.endOfLife().ifPresent(date -> out.text("endOfLife", date.text()));
    out.flag("endOfLifeIsLowerBound", life.noSoonerThan());
    out.strings("successors", life.successors());
  }

  private void features(Offer offer) {
    Arrays.stream(Feature.values()).forEach(feature -> feature(offer, feature));
  }

  private void feature(Offer offer, Feature feature) {
    Estimate<Boolean> known = ShownFact.value(offer, Attributes.feature(feature));
    out.estimate(feature.id(), known, value -> out.flag(feature.id(), value));
  }
}
