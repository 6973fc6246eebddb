package dev.elige.belief.source;

import dev.elige.base.Language;
import dev.elige.belief.Column;
import dev.elige.belief.evidence.Benchmarks;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.belief.evidence.Setting;
import dev.elige.belief.evidence.Setting.Reasoning;
import dev.elige.belief.model.BenchmarkTraits;
import dev.elige.belief.model.Cell;
import dev.elige.belief.model.CellScore;
import dev.elige.belief.model.Facets;
import dev.elige.belief.model.Fold;
import dev.elige.belief.model.ModelTraits;
import dev.elige.belief.model.Scale;
import dev.elige.belief.model.ScoreMatrix;
import dev.elige.belief.model.SizeInName;
import dev.elige.catalog.ModelId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The scores of one table as a matrix of models, each as it was run, and of tasks in languages, in
 * points of 100. Scores that are told for no one language are left out: they are means over the
 * columns here.
 *
 * @param matrix the scores
 * @param facets which task and language each column is
 * @param runOf which model each row is a run of
 */
public record LanguageTable(ScoreMatrix matrix, Facets facets, List<ModelId> runOf) {
  /** A column with fewer models says too little of how it goes with others. */
  private static final int FEWEST_MODELS = 5;

  public LanguageTable {
    runOf = List.copyOf(runOf);
  }

  /** A model as it was run. */
  private record Run(ModelId model, Setting setting) {
    ModelTraits traits() {
      return new ModelTraits(
          setting.equals(Setting.UNSTATED) ? model.name() : model.name() + " " + setting,
          Optional.of(model.vendor()),
          setting.reasoning() == Reasoning.UNSTATED
              ? Optional.empty()
              : Optional.of(setting.reasoning() == Reasoning.ON),
          Optional.empty(),
          SizeInName.of(model.name()));
    }
  }

  /**
   * The matrix of a table's scores; those of benchmarks that are no bounded shares are left out.
   */
  public static LanguageTable of(Collection<Score> scores) {
    var told = scores.stream().filter(LanguageTable::isShareInLanguage).toList();
    Map<Column, Set<Run>> runs = new HashMap<>();
    told.forEach(one -> runs.computeIfAbsent(column(one), _ -> new HashSet<>()).add(run(one)));
    Map<Column, Integer> columns = new HashMap<>();
    Map<Run, Integer> rows = new LinkedHashMap<>();
    var benchmarks = new ArrayList<BenchmarkTraits>();
    var models = new ArrayList<ModelTraits>();
    var tasks = new ArrayList<String>();
    var languages = new ArrayList<String>();
    var cells = new ArrayList<CellScore>();
    for (var score : told) {
      var column = column(score);
      if (runs.getOrDefault(column, Set.of()).size() >= FEWEST_MODELS) {
        int benchmark =
            columns.computeIfAbsent(
                column,
                one -> {
                  benchmarks.add(new BenchmarkTraits(one.toString(), Optional.of(Scale.PERCENT)));
                  tasks.add(one.benchmark());
                  languages.add(one.language().map(Language::tag).orElseThrow());
                  return columns.size();
                });
        int model =
            rows.computeIfAbsent(
                run(score),
                one -> {
                  models.add(one.traits());
                  return rows.size();
                });
        cells.add(cell(score, new Cell(model, benchmark)));
      }
    }
    var runOf = rows.keySet().stream().map(Run::model).toList();
    return new LanguageTable(
        new ScoreMatrix(models, benchmarks, cells, runOf), new Facets(tasks, languages), runOf);
  }

  /**
   * A fold that hides a share of what models are, task by task and language by language, drawn at
   * random. What is hidden of a model is hidden of all its runs: how it was run changes little, and
   * another run would give the cell away.
   *
   * @param share of all, above 0 and below 1
   * @param seed of the draw
   */
  public Fold fold(double share, long seed) {
    Map<List<Object>, Set<Cell>> cells = new LinkedHashMap<>();
    for (var one : matrix.scores()) {
      var cell = one.cell();
      cells
          .computeIfAbsent(
              List.of(runOf.get(cell.model()), cell.benchmark()), _ -> new LinkedHashSet<>())
          .add(cell);
    }
    var shuffled = new ArrayList<>(cells.values());
    Collections.shuffle(shuffled, new Random(seed));
    int wanted = Math.clamp(Math.round(share * shuffled.size()), 1, shuffled.size() - 1);
    var hidden =
        shuffled.subList(0, wanted).stream().flatMap(Set::stream).collect(Collectors.toSet());
    return new Fold("seed " + seed, hidden);
  }

  private static boolean isShareInLanguage(Score score) {
    return score.language().isPresent()
        && Benchmarks.known().of(score.benchmark()).filter(one -> one.isBounded()).isPresent();
  }

  private static Column column(Score score) {
    return new Column(score.benchmark(), score.language());
  }

  private static Run run(Score score) {
    return new Run(score.model(), score.setting());
  }

  private static CellScore cell(Score score, Cell cell) {
    double points =
        Benchmarks.known().of(score.benchmark()).orElseThrow().unit().in(ScoreUnit.PERCENT);
    return new CellScore(
        cell,
        score.value() * points,
        score.standardError().map(error -> error * points),
        score.selfReported());
  }
}
