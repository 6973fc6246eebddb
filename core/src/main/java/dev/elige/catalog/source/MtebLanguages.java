package dev.elige.catalog.source;

import dev.elige.base.Language;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.LanguageClaim.Measured;
import dev.elige.catalog.ModelId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measured languages of embedding models: per language the mean over types of task, times 100. A
 * language needs at least two types of task; one alone says too little.
 */
final class MtebLanguages {
  private static final String BENCHMARK = "MTEB mean over task types, %";
  private static final int FEWEST_TYPES = 2;

  private MtebLanguages() {}

  static void state(
      Map<String, ModelId> matched,
      Map<String, String> names,
      List<Map<String, String>> rows,
      Findings findings) {
    var scores = new TreeMap<String, SortedMap<Language, List<BigDecimal>>>();
    for (var row : rows) {
      var number = row.getOrDefault("model_no", "");
      if (matched.containsKey(number)) {
        LanguageNames.find(row.getOrDefault("language_iso639_3", ""))
            .ifPresent(language ->
                scores
                    .computeIfAbsent(number, _ -> new TreeMap<>())
                    .computeIfAbsent(language, _ -> new ArrayList<>())
                    .add(new BigDecimal(row.getOrDefault("mean_main_score", "0"))));
      }
    }
    scores.forEach((number, byLanguage) -> {
      var means = means(byLanguage);
      var model = Optional.ofNullable(matched.get(number));
      if (!means.isEmpty()) {
        model.ifPresent(id ->
            findings.state(
                id,
                Attributes.LANGUAGES,
                new Measured(BENCHMARK, means),
                names.getOrDefault(number, "")));
      }
    });
  }

  private static SortedMap<Language, BigDecimal> means(
      SortedMap<Language, List<BigDecimal>> byLanguage) {
    var means = new TreeMap<Language, BigDecimal>();
    byLanguage.forEach((language, values) -> {
      if (values.size() >= FEWEST_TYPES) {
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        means.put(
            language,
            sum.movePointRight(2)
                .divide(BigDecimal.valueOf(values.size()), 1, RoundingMode.HALF_UP));
      }
    });
    return means;
  }
}
