package dev.elige.catalog.source;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.BenchmarkNames;
import dev.elige.catalog.BenchmarkScore;
import dev.elige.catalog.ModelId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores of EuroEval per task, such as {@code euroeval-summarization}: the mean over languages, in
 * the tables' unit (metrics times 100). Stated for tasks of at least ten languages, and only where
 * the model was measured in nine of ten of the task's languages; means over fewer do not compare.
 */
final class EuroEvalTasks {
  private static final int FEWEST_LANGUAGES = 10;

  private final Map<String, Map<String, Map<String, BigDecimal>>> byName = new TreeMap<>();
  private final Map<String, TreeSet<String>> languagesOf = new HashMap<>();

  /** Notes the mean of a task's official datasets in a language. */
  void add(String name, String task, String language, BigDecimal score) {
    languagesOf.computeIfAbsent(task, _ -> new TreeSet<>()).add(language);
    byName
        .computeIfAbsent(name, _ -> new TreeMap<>())
        .computeIfAbsent(task, _ -> new TreeMap<>())
        .put(language, score);
  }

  /** States the scores of the models that somebody offers, one measurement for each model. */
  void state(KnownModels known, Findings findings) {
    var candidates = new HashMap<ModelId, List<String>>();
    for (var name : byName.keySet()) {
      known
          .model(MeasuredLanguages.withoutRemarks(name))
          .ifPresent(model -> candidates.computeIfAbsent(model, _ -> new ArrayList<>()).add(name));
    }
    candidates.forEach((model, names) -> {
      var name = MeasuredLanguages.preferred(names, this::size);
      byName
          .getOrDefault(name, Map.of())
          .forEach((task, scores) -> state(model, name, task, scores, findings));
    });
  }

  private void state(
      ModelId model, String name, String task, Map<String, BigDecimal> scores, Findings findings) {
    int all = languagesOf.getOrDefault(task, new TreeSet<>()).size();
    if (all >= FEWEST_LANGUAGES && 10 * scores.size() >= 9 * all) {
      var sum = scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      var mean = sum.divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
      var score = new BenchmarkScore(BenchmarkNames.idOf("euroeval " + task), mean, false);
      findings.state(model, Attributes.SCORE, score, name);
    }
  }

  private int size(String name) {
    return byName.getOrDefault(name, Map.of()).values().stream().mapToInt(Map::size).sum();
  }
}
