package dev.elige.catalog;

import dev.elige.base.Feature;
import dev.elige.base.Modality;
import dev.elige.base.PartialDate;
import dev.elige.base.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roster of everything the catalog states about models and offers, one line each. */
public final class Attributes {
  public static final Attribute<String> NAME = words("name", Text.of("name", "nombre"));
  public static final Attribute<String> FAMILY = words("family", Text.of("family", "familia"));

  /** Which model an offer is of, {@code vendor/name}, where a source says so. */
  public static final Attribute<String> BASE_MODEL =
      words("base-model", Text.of("base model", "modelo base"));

  /** Release date of the model. */
  public static final Attribute<PartialDate> RELEASED =
      date("released", Text.of("release date", "fecha de publicación"));

  /** Last date in the training data. */
  public static final Attribute<PartialDate> KNOWLEDGE_CUTOFF =
      date("knowledge-cutoff", Text.of("knowledge cutoff", "fecha límite de conocimiento"));

  /** Total parameters. */
  public static final Attribute<Long> PARAMETERS =
      count("parameters", Text.of("parameters", "parámetros"));

  public static final Attribute<Boolean> OPEN_WEIGHTS =
      flag("open-weights", Text.of("open weights", "pesos abiertos"));

  /** Licence of the weights, an SPDX id where there is one. */
  public static final Attribute<String> LICENCE = words("licence", Text.of("licence", "licencia"));

  public static final Attribute<ModelKind> KIND =
      word("kind", Text.of("kind of model", "tipo de modelo"), ModelKind.class);
  public static final Attribute<Set<Modality>> INPUTS =
      words("inputs", Text.of("input modalities", "modalidades de entrada"), Modality.class);
  public static final Attribute<Set<Modality>> OUTPUTS =
      words("outputs", Text.of("output modalities", "modalidades de salida"), Modality.class);

  /** Use cases as the vendor states them, lower case, comma separated. Shown, never decisive. */
  public static final Attribute<List<String>> USE_CASES =
      list("use-cases", Text.of("use cases", "casos de uso"));

  /** Input plus output tokens that fit. */
  public static final Attribute<Long> CONTEXT_WINDOW =
      count("context-window", Text.of("context window", "ventana de contexto"));

  /** Input tokens that fit, where the source limits them apart from the window. */
  public static final Attribute<Long> MAX_INPUT =
      count("max-input", Text.of("input limit", "límite de entrada"));

  /** Tokens an answer may have. */
  public static final Attribute<Long> MAX_OUTPUT =
      count("max-output", Text.of("output limit", "límite de salida"));

  /** Numbers in an embedding. */
  public static final Attribute<Long> DIMENSIONS =
      count("dimensions", Text.of("dimensions", "dimensiones"));

  /** Tokenizer family, such as {@code o200k}. */
  public static final Attribute<String> TOKENIZER =
      words("tokenizer", Text.of("tokenizer", "tokenizador"));

  /** Customisation offered, such as {@code fine-tuning}. */
  public static final Attribute<List<String>> CUSTOMISATION =
      list("customisation", Text.of("customisation", "personalización"));

  /** Where it can be called. The whole list competes: the strongest source names all regions. */
  public static final Attribute<List<Availability>> REGIONS =
      Attribute.single(
          "regions",
          Text.of("regions", "regiones"),
          text -> split(text).map(Availability::parse).toList(),
          value -> value.stream().map(Availability::toString).collect(Collectors.joining(",")));

  public static final Attribute<LanguageClaim> LANGUAGES =
      new Attribute<>(
          "languages",
          Text.of("languages", "idiomas"),
          one(LanguageClaimText::read),
          LanguageClaimText::write,
          LanguageClaim::slot,
          false);

  public static final Attribute<Lifecycle> LIFECYCLE =
      new Attribute<>(
          "lifecycle",
          Text.of("lifecycle", "ciclo de vida"),
          one(Lifecycle::parse),
          Lifecycle::toString,
          Lifecycle::region,
          false);

  public static final Attribute<PriceTerm> PRICE =
      new Attribute<>(
          "price",
          Text.of("price", "precio"),
          PriceText::read,
          PriceText::write,
          PriceText::slot,
          true);

  /** What a provisioned unit takes in a minute, by deployment and length of requests. */
  public static final Attribute<Capacity> CAPACITY =
      new Attribute<>(
          "capacity",
          Text.of("capacity of a provisioned unit", "capacidad de una unidad aprovisionada"),
          one(CapacityText::read),
          CapacityText::write,
          CapacityText::slot,
          true);

  /** The least rates of tokens that a reserved tier sells. */
  public static final Attribute<ReservedMinimum> RESERVED_MINIMUM =
      new Attribute<>(
          "reserved-minimum",
          Text.of("minimum of a reserved rate", "mínimo de una tasa reservada"),
          one(ReservedMinimum::parse),
          ReservedMinimum::toString,
          minimum -> PriceText.word(minimum.meter()),
          false);

  public static final Attribute<BenchmarkScore> SCORE =
      new Attribute<>(
          "score",
          Text.of("score", "puntuación"),
          one(BenchmarkScore::parse),
          BenchmarkScore::toString,
          score -> score.benchmark(),
          false);

  /** Measured output tokens per second. */
  public static final Attribute<BigDecimal> TOKENS_PER_SECOND =
      decimal("tokens-per-second", Text.of("output speed", "velocidad de salida"));

  /** Measured seconds to the first token. */
  public static final Attribute<BigDecimal> FIRST_TOKEN_SECONDS =
      decimal(
          "first-token-seconds", Text.of("time to first token", "tiempo hasta el primer token"));

  /** One attribute per feature: whether the offer has it. */
  private static final Map<Feature, Attribute<Boolean>> FEATURES =
      Arrays.stream(Feature.values())
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  feature -> flag("feature." + feature.id(), feature.title()),
                  (first, _) -> first,
                  () -> new EnumMap<>(Feature.class)));

  private static final Map<String, Attribute<?>> BY_KEY =
      Stream.concat(
              Stream.of(
                  NAME,
                  FAMILY,
                  BASE_MODEL,
                  RELEASED,
                  KNOWLEDGE_CUTOFF,
                  PARAMETERS,
                  OPEN_WEIGHTS,
                  LICENCE,
                  KIND,
                  INPUTS,
                  OUTPUTS,
                  USE_CASES,
                  CONTEXT_WINDOW,
                  MAX_INPUT,
                  MAX_OUTPUT,
                  DIMENSIONS,
                  TOKENIZER,
                  CUSTOMISATION,
                  REGIONS,
                  LANGUAGES,
                  LIFECYCLE,
                  PRICE,
                  CAPACITY,
                  RESERVED_MINIMUM,
                  SCORE,
                  TOKENS_PER_SECOND,
                  FIRST_TOKEN_SECONDS),
              FEATURES.values().stream())
          .collect(Collectors.toUnmodifiableMap(Attribute::key, Function.identity()));

  private Attributes() {}

  /** The attribute that says whether an offer has a feature. */
  public static Attribute<Boolean> feature(Feature feature) {
    return Objects.requireNonNull(FEATURES.get(feature));
  }

  /**
   * The attribute with a key.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Attribute<?> of(String key) {
    var attribute = BY_KEY.get(key);
    if (attribute == null) {
      throw new IllegalArgumentException("no such attribute: " + key);
    }
    return attribute;
  }

  public static Collection<Attribute<?>> all() {
    return BY_KEY.values();
  }

  private static <T> Function<String, List<T>> one(Function<String, T> read) {
    return read.andThen(List::of);
  }

  private static Attribute<String> words(String key, Text title) {
    return Attribute.single(key, title, Function.identity(), Function.identity());
  }

  private static Attribute<Long> count(String key, Text title) {
    return Attribute.single(key, title, Long::valueOf, Object::toString);
  }

  private static Attribute<BigDecimal> decimal(String key, Text title) {
    return Attribute.single(key, title, BigDecimal::new, BigDecimal::toPlainString);
  }

  private static Attribute<Boolean> flag(String key, Text title) {
    return Attribute.single(key, title, text -> text.equals("yes"), value -> value ? "yes" : "no");
  }

  private static Attribute<PartialDate> date(String key, Text title) {
    return Attribute.single(key, title, PartialDate::parse, PartialDate::text);
  }

  private static Attribute<List<String>> list(String key, Text title) {
    return Attribute.single(
        key, title, text -> split(text).toList(), value -> String.join(",", value));
  }

  private static <E extends Enum<E>> Attribute<E> word(String key, Text title, Class<E> type) {
    return Attribute.single(key, title, text -> PriceText.word(type, text), PriceText::word);
  }

  private static <E extends Enum<E>> Attribute<Set<E>> words(
      String key, Text title, Class<E> type) {
    return Attribute.single(
        key,
        title,
        text ->
            split(text)
                .map(word -> PriceText.word(type, word))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))),
        value -> value.stream().sorted().map(PriceText::word).collect(Collectors.joining(",")));
  }

  private static Stream<String> split(String text) {
    return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(","));
  }
}
