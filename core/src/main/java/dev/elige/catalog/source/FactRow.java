package dev.elige.catalog.source;

import dev.elige.base.Modality;
import dev.elige.base.PartialDate;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Subject;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * States the facts of one row of a source. A field that is missing, null or of the wrong type
 * states nothing.
 *
 * @param subject what the row is about
 * @param locator where the row stands in the source
 */
record FactRow(Subject subject, String locator, Findings findings) {
  private static final Map<String, Modality> OTHER_WORDS =
      Map.of(
          "file", Modality.PDF,
          "document", Modality.PDF,
          "embeddings", Modality.EMBEDDING,
          "speech", Modality.AUDIO);

  <T> void state(Attribute<T> attribute, T value) {
    findings.state(subject, attribute, value, locator);
  }

  void text(Attribute<String> attribute, JsonNode field) {
    if (field.isString() && !field.stringValue().isBlank()) {
      state(attribute, field.stringValue().strip().replaceAll("\\s+", " "));
    }
  }

  void count(Attribute<Long> attribute, JsonNode field) {
    Decimals.of(field)
        .ifPresent(value -> state(attribute, value.setScale(0, RoundingMode.DOWN).longValue()));
  }

  void flag(Attribute<Boolean> attribute, JsonNode field) {
    if (field.isBoolean()) {
      state(attribute, field.booleanValue());
    }
  }

  void date(Attribute<PartialDate> attribute, JsonNode field) {
    if (field.isString()) {
      PartialDate.tryParse(field.stringValue()).ifPresent(date -> state(attribute, date));
    }
  }

  /** States a list of modalities; a word for none of them leaves the list unstated. */
  void modalities(Attribute<Set<Modality>> attribute, JsonNode field) {
    var modalities = modalities(field);
    if (!modalities.isEmpty()) {
      state(attribute, modalities);
    }
  }

  static Set<Modality> modalities(JsonNode field) {
    var result = EnumSet.noneOf(Modality.class);
    for (var word : field) {
      var name = word.asString().toLowerCase(Locale.ROOT);
      var known = Modality.of(name).orElse(OTHER_WORDS.get(name));
      if (known != null) {
        result.add(known);
      }
    }
    return result;
  }
}
