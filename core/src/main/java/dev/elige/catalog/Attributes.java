package dev.elige.catalog;

import dev.elige.base.PartialDate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roster of everything the catalog states about models and offers, one line each. */
public final class Attributes {
  public static final Attribute<String> NAME = words("name");
  public static final Attribute<String> FAMILY = words("family");

  /** Which model an offer is of, {@code vendor/name}, where a source says so. */
  public static final Attribute<String> BASE_MODEL = words("base-model");

  /** Release date of the model. */
  public static final Attribute<PartialDate> RELEASED = date("released");

  /** Last date in the training data. */
  public static final Attribute<PartialDate> KNOWLEDGE_CUTOFF = date("knowledge-cutoff");

  /** Total parameters. */
  public static final Attribute<Long> PARAMETERS = count("parameters");

  public static final Attribute<Boolean> OPEN_WEIGHTS = flag("open-weights");

  /** Licence of the weights, an SPDX id where there is one. */
  public static final Attribute<String> LICENCE = words("licence");

  public static final Attribute<ModelKind> KIND = word("kind", ModelKind.class);
  public static final Attribute<Set<Modality>> INPUTS = words("inputs", Modality.class);
  public static final Attribute<Set<Modality>> OUTPUTS = words("outputs", Modality.class);

  /** Use cases as the vendor states them, lower case, comma separated. Shown, never decisive. */
  public static final Attribute<List<String>> USE_CASES = list("use-cases");

  /** Input plus output tokens that fit. */
  public static final Attribute<Long> CONTEXT_WINDOW = count("context-window");

  /** Input tokens that fit, where the source limits them apart from the window. */
  public static final Attribute<Long> MAX_INPUT = count("max-input");

  /** Tokens an answer may have. */
  public static final Attribute<Long> MAX_OUTPUT = count("max-output");

  /** Numbers in an embedding. */
  public static final Attribute<Long> DIMENSIONS = count("dimensions");

  /** Tokenizer family, such as {@code o200k}. */
  public static final Attribute<String> TOKENIZER = words("tokenizer");

  /** Customisation offered, such as {@code fine-tuning}. */
  public static final Attribute<List<String>> CUSTOMISATION = list("customisation");

  /** Where it can be called. The whole list competes: the strongest source names all regions. */
  public static final Attribute<List<Availability>> REGIONS =
      Attribute.single(
          "regions",
          text -> split(text).map(Availability::parse).toList(),
          value -> value.stream().map(Availability::toString).collect(Collectors.joining(",")));

  public static final Attribute<LanguageClaim> LANGUAGES =
      new Attribute<>(
          "languages",
          LanguageClaimText::read,
          LanguageClaimText::write,
          LanguageClaimText::slot,
          false);

  public static final Attribute<Lifecycle> LIFECYCLE =
      new Attribute<>(
          "lifecycle", Lifecycle::parse, Lifecycle::toString, Lifecycle::region, false);

  public static final Attribute<PriceTerm> PRICE =
      new Attribute<>("price", PriceText::read, PriceText::write, PriceText::slot, true);

  public static final Attribute<BenchmarkScore> SCORE =
      new Attribute<>(
          "score",
          BenchmarkScore::parse,
          BenchmarkScore::toString,
          score -> score.benchmark(),
          false);

  /** Measured output tokens per second. */
  public static final Attribute<BigDecimal> TOKENS_PER_SECOND = decimal("tokens-per-second");

  /** Measured seconds to the first token. */
  public static final Attribute<BigDecimal> FIRST_TOKEN_SECONDS = decimal("first-token-seconds");

  /** One attribute per feature: whether the offer has it. */
  private static final Map<Feature, Attribute<Boolean>> FEATURES =
      Arrays.stream(Feature.values())
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  feature -> flag("feature." + feature.id()),
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
                  SCORE,
                  TOKENS_PER_SECOND,
                  FIRST_TOKEN_SECONDS),
              FEATURES.values().stream())
          .collect(Collectors.toUnmodifiableMap(Attribute::key, Function.identity()));

  private Attributes() {}

  /** The attribute that says whether an offer has a feature. */
  public static Attribute<Boolean> feature(Feature feature) {
    return FEATURES.get(feature);
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

  private static Attribute<String> words(String key) {
    return Attribute.single(key, Function.identity(), Function.identity());
  }

  private static Attribute<Long> count(String key) {
    return Attribute.single(key, Long::valueOf, Object::toString);
  }

  private static Attribute<BigDecimal> decimal(String key) {
    return Attribute.single(key, BigDecimal::new, BigDecimal::toPlainString);
  }

  private static Attribute<Boolean> flag(String key) {
    return Attribute.single(key, text -> text.equals("yes"), value -> value ? "yes" : "no");
  }

  private static Attribute<PartialDate> date(String key) {
    return Attribute.single(key, PartialDate::parse, PartialDate::text);
  }

  private static Attribute<List<String>> list(String key) {
    return Attribute.single(
        key, text -> split(text).toList(), value -> String.join(",", value));
  }

  private static <E extends Enum<E>> Attribute<E> word(String key, Class<E> type) {
    return Attribute.single(key, text -> PriceText.word(type, text), PriceText::word);
  }

  private static <E extends Enum<E>> Attribute<Set<E>> words(String key, Class<E> type) {
    return Attribute.single(
        key,
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
