package dev.elige.catalog.source;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.BenchmarkScore;
import dev.elige.catalog.ModelId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores per type of task: the mean main score (0 to 1) over the tasks of that type in one of
 * MTEB's fixed task lists. {@code mteb-retrieval} and the like are MTEB(eng, v2), {@code
 * mteb-multilingual-retrieval} and the like MTEB(Multilingual, v2). A score is stated only where
 * the model was run on every task of the type in that list, for a mean over fewer tasks compares
 * with nothing.
 */
record MtebScores(Map<String, ModelId> matched, Map<String, String> names) {
  private static final Map<String, String> LISTS =
      Map.of("MTEB(eng, v2)", "mteb-", "MTEB(Multilingual, v2)", "mteb-multilingual-");

  void state(List<Map<String, String>> tasks, List<Map<String, String>> scores, Findings findings) {
    var benchmarksOf = new HashMap<String, List<String>>();
    var sizes = new TreeMap<String, Integer>();
    for (var task : tasks) {
      var type = task.getOrDefault("type", "");
      var lists = Arrays.asList(task.getOrDefault("benchmarks", "").split("\\|"));
      var benchmarks =
          LISTS.keySet().stream()
              .filter(list -> !type.isEmpty() && lists.contains(list))
              .map(list -> LISTS.getOrDefault(list, "") + kebab(type))
              .toList();
      benchmarksOf.put(task.getOrDefault("task_no", ""), benchmarks);
      benchmarks.forEach(benchmark -> sizes.merge(benchmark, 1, Integer::sum));
    }
    gather(scores, benchmarksOf)
        .forEach((number, byBenchmark) -> state(number, byBenchmark, sizes, findings));
  }

  private Map<String, Map<String, List<BigDecimal>>> gather(
      List<Map<String, String>> scores, Map<String, List<String>> benchmarksOf) {
    var gathered = new TreeMap<String, Map<String, List<BigDecimal>>>();
    for (var row : scores) {
      var number = row.getOrDefault("model_no", "");
      if (matched.containsKey(number)) {
        var value = new BigDecimal(row.getOrDefault("score", "0"));
        for (var benchmark :
            benchmarksOf.getOrDefault(row.getOrDefault("task_no", ""), List.of())) {
          gathered
              .computeIfAbsent(number, _ -> new TreeMap<>())
              .computeIfAbsent(benchmark, _ -> new ArrayList<>())
              .add(value);
        }
      }
    }
    return gathered;
  }

  private void state(
      String number,
      Map<String, List<BigDecimal>> byBenchmark,
      Map<String, Integer> sizes,
      Findings findings) {
    var model = matched.get(number);
    if (model == null) {
      return;
    }
    byBenchmark.forEach((benchmark, values) -> {
      if (values.size() == sizes.getOrDefault(benchmark, 0)) {
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = sum.divide(BigDecimal.valueOf(values.size()), 4, RoundingMode.HALF_UP);
        findings.state(
            model,
            Attributes.SCORE,
            new BenchmarkScore(benchmark, mean, false),
            names.getOrDefault(number, ""));
      }
    });
  }

  private static String kebab(String type) {
    return type.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
