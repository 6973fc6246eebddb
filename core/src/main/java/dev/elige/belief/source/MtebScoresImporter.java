package dev.elige.belief.source;

import dev.elige.base.Language;
import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads MTEB: the mean main score (0 to 1) over the tasks of a type in one of its fixed lists,
 * {@code mteb-retrieval} and the like for MTEB(eng, v2), in English, and {@code
 * mteb-multilingual-retrieval} and the like for MTEB(Multilingual, v2); only where the model was
 * run on every task of the type in that list. Besides, scores by language ({@link
 * MtebLanguageScores}).
 */
public final class MtebScoresImporter implements EvidenceImporter {
  private static final String SCORES = "catalog/evidence/mteb/scores.csv";
  private static final String BY_LANGUAGE = "catalog/evidence/mteb/language_scores.csv";
  private static final String TASKS = "catalog/evidence/mteb/tasks.csv";
  private static final String MODELS = "catalog/evidence/mteb/models.csv";

  private static final String ENGLISH = "mteb-";
  private static final Map<String, String> LISTS =
      Map.of("MTEB(eng, v2)", ENGLISH, "MTEB(Multilingual, v2)", "mteb-multilingual-");

  @Override
  public Source source() {
    return ScoreTables.shipped(
        "mteb", "MTEB results", "https://github.com/embeddings-benchmark/results", "CC0-1.0");
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-20", SCORES, BY_LANGUAGE, TASKS, MODELS);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    var models = new HashMap<String, ScoredModel>();
    var names = new HashMap<String, String>();
    for (var row : Tables.csv(files, MODELS)) {
      var number = row.getOrDefault("model_no", "");
      var name = row.getOrDefault("model", "");
      names.put(number, name);
      findings.model(name).ifPresent(who -> models.put(number, who));
    }
    stateLists(files, models, names, findings);
    new MtebLanguageScores(models, names).state(Tables.csv(files, BY_LANGUAGE), findings);
  }

  private static void stateLists(
      SourceFiles files,
      Map<String, ScoredModel> models,
      Map<String, String> names,
      EvidenceFindings findings) {
    var benchmarksOf = benchmarksByTask(Tables.csv(files, TASKS));
    var sizes = new HashMap<String, Integer>();
    benchmarksOf.values().forEach(list -> list.forEach(one -> sizes.merge(one, 1, Integer::sum)));
    var values = new TreeMap<String, Map<String, List<Double>>>();
    for (var row : Tables.csv(files, SCORES)) {
      var byBenchmark =
          values.computeIfAbsent(row.getOrDefault("model_no", ""), _ -> new TreeMap<>());
      for (var one : benchmarksOf.getOrDefault(row.getOrDefault("task_no", ""), List.of())) {
        byBenchmark
            .computeIfAbsent(one, _ -> new ArrayList<>())
            .add(Double.valueOf(row.getOrDefault("score", "")));
      }
    }
    values.forEach((number, byBenchmark) ->
        byBenchmark.forEach((benchmark, scores) -> {
          if (scores.size() == sizes.getOrDefault(benchmark, 0)) {
            Optional.ofNullable(models.get(number))
                .ifPresent(who ->
                    findings.state(who, told(benchmark, scores, names.getOrDefault(number, ""))));
          }
        }));
  }

  private static Map<String, List<String>> benchmarksByTask(List<Map<String, String>> tasks) {
    var result = new HashMap<String, List<String>>();
    for (var task : tasks) {
      var type = task.getOrDefault("type", "");
      var lists = Arrays.asList(task.getOrDefault("benchmarks", "").split("\\|"));
      result.put(
          task.getOrDefault("task_no", ""),
          LISTS.keySet().stream()
              .filter(list -> !type.isEmpty() && lists.contains(list))
              .map(list -> LISTS.getOrDefault(list, "") + kebab(type))
              .toList());
    }
    return result;
  }

  private static Told told(String benchmark, List<Double> scores, String name) {
    double mean = scores.stream().mapToDouble(one -> one).sum() / scores.size();
    boolean isEnglish = !benchmark.startsWith(LISTS.getOrDefault("MTEB(Multilingual, v2)", "-"));
    var value = String.format(Locale.ROOT, "%.4f", mean);
    return Told.of(benchmark, value, ScoreUnit.FRACTION, name)
        .in(isEnglish ? Optional.of(new Language("en")) : Optional.empty());
  }

  /** {@code PairClassification} as {@code pair-classification}. */
  static String kebab(String type) {
    return type.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
