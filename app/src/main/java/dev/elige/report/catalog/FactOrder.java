package dev.elige.report.catalog;

import dev.elige.base.Feature;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** In which order the facts of an offer are told. */
public final class FactOrder {
  private FactOrder() {}

  /** Every attribute but prices. */
  public static List<Attribute<?>> facts() {
    Stream<Attribute<?>> features = Arrays.stream(Feature.values()).map(Attributes::feature);
    return Stream.of(
            Stream.<Attribute<?>>of(
                Attributes.NAME,
                Attributes.KIND,
                Attributes.FAMILY,
                Attributes.BASE_MODEL,
                Attributes.USE_CASES,
                Attributes.LANGUAGES,
                Attributes.CONTEXT_WINDOW,
                Attributes.MAX_INPUT,
                Attributes.MAX_OUTPUT,
                Attributes.DIMENSIONS,
                Attributes.LIFECYCLE,
                Attributes.REGIONS,
                Attributes.OPEN_WEIGHTS,
                Attributes.LICENCE,
                Attributes.PARAMETERS,
                Attributes.RELEASED,
                Attributes.KNOWLEDGE_CUTOFF,
                Attributes.INPUTS,
                Attributes.OUTPUTS),
            features,
            Stream.<Attribute<?>>of(
                Attributes.CUSTOMISATION,
                Attributes.TOKENIZER,
                Attributes.FIRST_TOKEN_SECONDS,
                Attributes.TOKENS_PER_SECOND,
                Attributes.CAPACITY,
                Attributes.RESERVED_MINIMUM,
                Attributes.SCORE))
        .flatMap(part -> part)
        .toList();
  }

  /** Every attribute, prices last. */
  public static List<Attribute<?>> all() {
    return Stream.concat(facts().stream(), Stream.<Attribute<?>>of(Attributes.PRICE)).toList();
  }
}
