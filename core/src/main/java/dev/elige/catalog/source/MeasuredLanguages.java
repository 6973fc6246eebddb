package dev.elige.catalog.source;

import dev.elige.base.Language;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.LanguageClaim.Measured;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Gathers scores per name and language and states them for the models the names mean.
 *
 * <p>One API model is often measured several times, with more or less reasoning effort, quantised,
 * or as another copy. One measurement stands for the model, never a mix: the one with the most
 * languages; of those, one without remarks in parentheses; of those, the one whose name says
 * nothing beyond the model (its default); of those, the first by name. The locator names the
 * measurement.
 */
final class MeasuredLanguages {
  private final String benchmark;
  private final Map<String, SortedMap<Language, BigDecimal>> byName = new TreeMap<>();

  MeasuredLanguages(String benchmark) {
    this.benchmark = benchmark;
  }

  /** Notes a score, rounded to one decimal; a name may end with remarks in parentheses. */
  void add(String name, Language language, BigDecimal score) {
    byName
        .computeIfAbsent(name, _ -> new TreeMap<>())
        .put(language, score.setScale(1, RoundingMode.HALF_UP));
  }

  /** States what was gathered; names of models that nobody offers are unmatched. */
  void state(KnownModels known, Findings findings) {
    var candidates = new HashMap<ModelId, List<String>>();
    var unmatched = new TreeSet<String>();
    for (var name : byName.keySet()) {
      known
          .model(withoutRemarks(name))
          .ifPresentOrElse(
              model -> candidates.computeIfAbsent(model, _ -> new ArrayList<>()).add(name),
              () -> unmatched.add(name));
    }
    candidates.forEach((model, names) -> {
      var name = preferred(names, one -> scores(one).size());
      findings.state(model, Attributes.LANGUAGES, new Measured(benchmark, scores(name)), name);
    });
    unmatched.forEach(findings::unmatched);
  }

  private SortedMap<Language, BigDecimal> scores(String name) {
    return byName.getOrDefault(name, new TreeMap<>());
  }

  /** The name of the measurement that stands for a model. */
  static String preferred(List<String> names, ToIntFunction<String> size) {
    return names.stream()
        .min(
            Comparator.<String>comparingInt(name -> -size.applyAsInt(name))
                .thenComparing(name -> name.contains(" ("))
                .thenComparing(name -> !ModelNames.read(withoutRemarks(name)).variant().isEmpty())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  static String withoutRemarks(String name) {
    int remarks = name.indexOf(" (");
    return remarks < 0 ? name : name.substring(0, remarks);
  }
}
