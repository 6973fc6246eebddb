package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads EuroEval: 30 European languages, measured on up to eight tasks each. Its scores by task and
 * language are evidence and no part of the catalog.
 *
 * <p>A model's score in a language is the mean over tasks of the mean over that task's official
 * datasets, in the unit of the tables (metrics times 100). It is stated only where the model was
 * measured on at least three quarters of the language's official tasks, since a mean over other
 * tasks says something else.
 */
public final class EuroEvalImporter implements CatalogImporter {
  private static final String SCORES = "evidence/euroeval/scores.csv";
  private static final String MODELS = "evidence/euroeval/models.csv";

  private record Cell(String language, String modelNumber) {}

  @Override
  public Source source() {
    return new Source(
        "euroeval",
        "EuroEval leaderboards",
        "https://euroeval.com/leaderboards",
        "MIT",
        LicenceClass.A,
        Authority.CURATED);
  }

  @Override
  public Origin origin() {
    return EvidenceSources.derived();
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-04-20", SCORES, MODELS);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var names = names(Tables.csv(files, MODELS));
    var tasksOf = new HashMap<String, TreeSet<String>>();
    var scores = new HashMap<Cell, Map<String, List<BigDecimal>>>();
    for (var row : Tables.csv(files, SCORES)) {
      if (row.getOrDefault("official", "").equals("yes")) {
        var language = row.getOrDefault("language", "");
        var task = row.getOrDefault("task", "");
        tasksOf.computeIfAbsent(language, _ -> new TreeSet<>()).add(task);
        scores
            .computeIfAbsent(
                new Cell(language, row.getOrDefault("model_no", "")), _ -> new TreeMap<>())
            .computeIfAbsent(task, _ -> new ArrayList<>())
            .add(new BigDecimal(row.getOrDefault("score", "0")));
      }
    }
    var measured = new MeasuredLanguages("EuroEval mean score, %");
    scores.forEach((cell, tasks) -> {
      var name = names.getOrDefault(cell.modelNumber(), cell.modelNumber());
      int all = tasksOf.getOrDefault(cell.language(), new TreeSet<>()).size();
      if (4 * tasks.size() >= 3 * all) {
        LanguageNames.find(cell.language())
            .ifPresent(language -> measured.add(name, language, meanOfMeans(tasks.values())));
      }
    });
    measured.state(new KnownModels(known), findings);
  }

  private static Map<String, String> names(List<Map<String, String>> rows) {
    var names = new HashMap<String, String>();
    for (var row : rows) {
      var flags = row.getOrDefault("flags", "");
      var name = row.getOrDefault("model", "");
      names.put(
          row.getOrDefault("model_no", ""), flags.isEmpty() ? name : name + " (" + flags + ")");
    }
    return names;
  }

  private static BigDecimal meanOfMeans(Collection<List<BigDecimal>> tasks) {
    return mean(tasks.stream().map(EuroEvalImporter::mean).toList());
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
  }
}
