package dev.elige.report.catalog;

import dev.elige.base.Estimate;
import dev.elige.base.Feature;
import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.LanguageClaim;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.Meter;
import dev.elige.catalog.Offer;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Settled;
import dev.elige.report.Footnotes;
import dev.elige.report.Table;
import dev.elige.report.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One row or column of the side-by-side chart.
 *
 * @param title its name
 * @param side how its cells line up
 * @param cell what an offer says; what is unknown leaves a dash with a footnote
 */
record ShownFact(Text title, Table.Side side, BiFunction<Offer, Footnotes, Text> cell) {
  static final ShownFact USE_CASES = plain("use cases", "casos de uso", Attributes.USE_CASES);
  static final ShownFact LANGUAGES = words("languages", "idiomas", ShownFact::languages);
  static final ShownFact CONTEXT =
      number("context window", "ventana de contexto", Attributes.CONTEXT_WINDOW);
  static final ShownFact OUTPUT_LIMIT =
      number("output limit", "límite de salida", Attributes.MAX_OUTPUT);
  static final ShownFact INPUT_PRICE =
      price("input, USD per 1M", "entrada, USD por 1M", ServiceTier.ON_DEMAND, Meter.INPUT);
  static final ShownFact OUTPUT_PRICE =
      price("output, USD per 1M", "salida, USD por 1M", ServiceTier.ON_DEMAND, Meter.OUTPUT);
  static final ShownFact BATCH_PRICE =
      price("batch input", "entrada por lotes", ServiceTier.BATCH, Meter.INPUT);
  static final ShownFact LIFECYCLE = words("lifecycle", "ciclo de vida", ShownFact::lifecycle);
  static final ShownFact OPEN_WEIGHTS =
      plain("open weights", "pesos abiertos", Attributes.OPEN_WEIGHTS);
  static final ShownFact LICENCE = plain("licence", "licencia", Attributes.LICENCE);
  static final ShownFact RELEASED = plain("released", "publicado", Attributes.RELEASED);
  static final ShownFact CUTOFF =
      plain("knowledge until", "conocimiento hasta", Attributes.KNOWLEDGE_CUTOFF);
  static final ShownFact INPUTS = plain("takes", "admite", Attributes.INPUTS);
  static final ShownFact OUTPUTS = plain("gives", "devuelve", Attributes.OUTPUTS);
  static final ShownFact FEATURES = words("features", "funciones", ShownFact::features);

  /** The chart in parts that fit a page, in the order of telling. */
  static final List<Group> GROUPS =
      List.of(
          new Group(Text.of("What it is for", "Para qué sirve"), List.of(USE_CASES, LANGUAGES)),
          new Group(
              Text.of(
                  "Sizes in tokens, prices on demand", "Tamaños en tokens, precios bajo demanda"),
              List.of(CONTEXT, OUTPUT_LIMIT, INPUT_PRICE, OUTPUT_PRICE, BATCH_PRICE)),
          new Group(
              Text.of("Life and licence", "Vida y licencia"),
              List.of(LIFECYCLE, OPEN_WEIGHTS, LICENCE, RELEASED, CUTOFF)),
          new Group(
              Text.of("What it can do", "Qué sabe hacer"), List.of(INPUTS, OUTPUTS, FEATURES)));

  static final List<ShownFact> ALL =
      GROUPS.stream().flatMap(group -> group.facts().stream()).toList();

  /** Facts that belong together. */
  record Group(Text title, List<ShownFact> facts) {}

  /** Whether anything is known of an offer, be it of another day. */
  boolean isKnown(Offer offer) {
    return !cell.apply(offer, new Footnotes()).toString().startsWith("—");
  }

  private static ShownFact words(
      String english, String spanish, BiFunction<Offer, Footnotes, Text> cell) {
    return new ShownFact(Text.of(english, spanish), Table.Side.LEFT, cell);
  }

  private static <T> ShownFact plain(String english, String spanish, Attribute<T> attribute) {
    return words(english, spanish, (offer, notes) -> fact(offer, attribute, notes));
  }

  private static ShownFact number(String english, String spanish, Attribute<Long> attribute) {
    return new ShownFact(
        Text.of(english, spanish),
        Table.Side.RIGHT,
        (offer, notes) -> fact(offer, attribute, notes));
  }

  private static ShownFact price(String english, String spanish, ServiceTier tier, Meter meter) {
    return words(english, spanish, (offer, notes) -> TokenPrices.shown(offer, tier, meter, notes));
  }

  private static <T> Text fact(Offer offer, Attribute<T> attribute, Footnotes notes) {
    return Words.orNote(
        offer.fact(attribute), settled -> FactTexts.of(settled.value(), offer.day()), notes);
  }

  private static Text languages(Offer offer, Footnotes notes) {
    var claims = offer.languages();
    return claims.isEmpty() ? unstated(Attributes.LANGUAGES, notes) : FactWords.languages(claims);
  }

  private static Text lifecycle(Offer offer, Footnotes notes) {
    List<Lifecycle> lives = offer.facts(Attributes.LIFECYCLE).stream().map(Settled::value).toList();
    return lives.isEmpty()
        ? unstated(Attributes.LIFECYCLE, notes)
        : LifecycleWords.of(lives, offer.day());
  }

  private static Text features(Offer offer, Footnotes notes) {
    var known =
        Arrays.stream(Feature.values())
            .filter(feature -> offer.fact(Attributes.feature(feature)).isKnown())
            .toList();
    if (known.isEmpty()) {
      return notes.dash(Text.of("no source states features", "sin dato publicado de funciones"));
    }
    var had = known.stream().filter(offer::has).map(Feature::title).toList();
    return had.isEmpty() ? Text.of("none", "ninguna") : Text.joined(", ", had);
  }

  private static Text unstated(Attribute<?> attribute, Footnotes notes) {
    return notes.dash(
        Text.of("no source states {}", "sin dato publicado de {}", attribute.title()));
  }

  /** The claims of an offer, for who writes them in another form. */
  static List<LanguageClaim> claims(Offer offer) {
    return offer.languages();
  }

  static <T> Estimate<T> value(Offer offer, Attribute<T> attribute) {
    return offer.fact(attribute).map(Settled::value);
  }
}
