package dev.elige.catalog.source;

import dev.elige.catalog.Meter;
import dev.elige.catalog.ServiceTier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after the model in the name of an Azure meter, each brought to one spelling.
 *
 * @param words such as {@code input}, {@code batch}, {@code global}
 */
record AzureQualifiers(Set<String> words) {
  /** Long context begins above this many input tokens, for the models that are priced by it. */
  private static final long LONG_CONTEXT = 272_000;

  private static final Map<String, String> SPELLINGS = new HashMap<>();

  static {
    spell("global", "gl", "glbl", "glb", "global");
    spell("zone", "dz", "dzone", "dzn", "datazone");
    spell("region", "regnl", "rgnl", "regn", "regional", "rg");
    spell("input", "inp", "inpt", "input", "in");
    spell("output", "opt", "out", "outp", "outpt", "output");
    spell("cached", "cd", "cchd", "cached", "cched", "ccchd");
    spell("write", "wr");
    spell("batch", "batch");
    spell("priority", "pp");
    spell("long", "longco");
    spell("", "shortco", "std", "1m", "tokens", "tkn", "unit");
    spell("audio", "aud", "audio");
    spell("text", "txt", "text");
    spell("image", "img", "image");
    spell("tuned", "ft", "rft");
    spell("training", "trng", "training");
    spell("hosting", "hstng", "hosting");
    spell("managed", "managed");
    spell("search", "search");
    spell("second", "second");
  }

  /** Brings words to one spelling; empty where one of them is not known. */
  static Optional<AzureQualifiers> of(List<String> words) {
    var known = new HashSet<String>();
    for (var word : words) {
      var spelling = SPELLINGS.get(word);
      if (spelling == null) {
        return Optional.empty();
      }
      known.add(spelling);
    }
    return Optional.of(new AzureQualifiers(known));
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** Where it is computed; empty where the name says nothing or more than one thing. */
  Optional<AzureMeter.Reach> reach() {
    if (has("global") && !has("zone") && !has("region")) {
      return Optional.of(AzureMeter.Reach.GLOBAL);
    }
    if (has("zone") && !has("global") && !has("region")) {
      return Optional.of(AzureMeter.Reach.DATA_ZONE);
    }
    return has("region") && !has("global") && !has("zone")
        ? Optional.of(AzureMeter.Reach.REGION)
        : Optional.empty();
  }

  /** Whether it is text tokens of a customised model, on demand and of any length. */
  boolean isPlainUseOfTuned() {
    return has("tuned")
        && !has("hosting")
        && !has("audio")
        && !has("image")
        && !has("long")
        && tier() == ServiceTier.ON_DEMAND;
  }

  ServiceTier tier() {
    if (has("batch")) {
      return ServiceTier.BATCH;
    }
    return has("priority") ? ServiceTier.PRIORITY : ServiceTier.ON_DEMAND;
  }

  long above() {
    return has("long") ? LONG_CONTEXT : 0;
  }

  /**
   * What is counted.
   *
   * @param unsaid what is counted where the name gives no direction
   */
  Optional<Meter> meter(Optional<Meter> unsaid) {
    if (has("write")) {
      return has("cached") ? Optional.of(Meter.CACHE_WRITE) : Optional.empty();
    }
    if (has("cached")) {
      return cached();
    }
    if (has("output")) {
      return Optional.of(
          has("audio") ? Meter.AUDIO_OUTPUT : has("image") ? Meter.IMAGE_OUTPUT : Meter.OUTPUT);
    }
    if (has("input") || unsaid.isPresent()) {
      return Optional.of(
          has("audio") ? Meter.AUDIO_INPUT : has("image") ? Meter.IMAGE_INPUT : Meter.INPUT);
    }
    return Optional.empty();
  }

  /** Cached images have no meter in the catalog. */
  private Optional<Meter> cached() {
    if (has("image") || has("output")) {
      return Optional.empty();
    }
    return Optional.of(has("audio") ? Meter.AUDIO_CACHE_READ : Meter.CACHE_READ);
  }

  private static void spell(String word, String... spellings) {
    for (var spelling : spellings) {
      SPELLINGS.put(spelling, word);
    }
  }
}
