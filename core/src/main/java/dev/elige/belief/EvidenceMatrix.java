package dev.elige.belief;

import dev.elige.belief.evidence.Benchmark;
import dev.elige.belief.evidence.Benchmarks;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.evidence.Setting;
import dev.elige.belief.evidence.Setting.Reasoning;
import dev.elige.belief.model.Cell;
import dev.elige.belief.model.CellScore;
import dev.elige.catalog.ModelId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores of one domain with their places in a matrix.
 *
 * @param rows models as they were run
 * @param columns benchmarks
 * @param scores each with its cell, in the same order as {@code cells}
 * @param cells what the probabilistic model sees of them
 */
record EvidenceMatrix(
    List<Row> rows, List<Column> columns, List<Score> scores, List<CellScore> cells) {
  /** A benchmark with fewer models says too little of how it goes with others. */
  static final int FEWEST_MODELS = 5;

  EvidenceMatrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    scores = List.copyOf(scores);
    cells = List.copyOf(cells);
  }

  /** The matrix of all that was measured in a domain. */
  static EvidenceMatrix of(Collection<Score> evidence, Domain domain) {
    var scores = evidence.stream().filter(score -> isOf(domain, score)).toList();
    var runs = new Runs(scores);
    Map<Column, Set<Row>> measured = new HashMap<>();
    for (var score : scores) {
      measured.computeIfAbsent(column(score), _ -> new HashSet<>()).add(runs.row(score));
    }
    var columns =
        measured.entrySet().stream()
            .filter(entry -> entry.getValue().size() >= FEWEST_MODELS)
            .map(entry -> entry.getKey().toString())
            .sorted()
            .map(Column::parse)
            .toList();
    var rows =
        columns.stream()
            .flatMap(column -> measured.getOrDefault(column, Set.of()).stream())
            .map(Row::toString)
            .distinct()
            .sorted()
            .map(Row::parse)
            .toList();
    return of(scores, runs, rows, columns);
  }

  /** The scores that have a place in a matrix that was made before. */
  static EvidenceMatrix within(
      Collection<Score> evidence, Domain domain, List<Row> rows, List<Column> columns) {
    var scores = evidence.stream().filter(score -> isOf(domain, score)).toList();
    return of(scores, new Runs(scores), rows, columns);
  }

  private static EvidenceMatrix of(
      List<Score> scores, Runs runs, List<Row> rows, List<Column> columns) {
    Map<Row, Integer> rowPlaces = places(rows);
    Map<Column, Integer> columnPlaces = places(columns);
    var kept = new ArrayList<Score>();
    var cells = new ArrayList<CellScore>();
    for (var score : scores) {
      var row = rowPlaces.get(runs.row(score));
      var column = columnPlaces.get(column(score));
      if (row != null && column != null) {
        kept.add(score);
        cells.add(
            new CellScore(
                new Cell(row, column),
                onScale(score),
                score.standardError(),
                score.selfReported()));
      }
    }
    return new EvidenceMatrix(rows, columns, kept, cells);
  }

  private static <T> Map<T, Integer> places(List<T> list) {
    Map<T, Integer> places = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      places.put(list.get(i), i);
    }
    return places;
  }

  private static boolean isOf(Domain domain, Score score) {
    return Domain.ofBenchmark(score.benchmark()) == domain && benchmark(score).isPresent();
  }

  private static Optional<Benchmark> benchmark(Score score) {
    return Benchmarks.known().of(score.benchmark()).filter(one -> one.holds(score.value()));
  }

  private static double onScale(Score score) {
    return benchmark(score).map(one -> one.onScale(score.value())).orElse(score.value());
  }

  private static Column column(Score score) {
    var id = benchmark(score).map(Benchmark::id).orElse(score.benchmark());
    return new Column(id, score.language());
  }

  /**
   * Which row a score belongs to: of models that were also measured while they reasoned, what was
   * measured without stands apart; all else is one row, since most tables do not say.
   */
  private static final class Runs {
    private final Set<ModelId> reasoning = new HashSet<>();

    Runs(List<Score> scores) {
      for (var score : scores) {
        if (score.setting().reasoning() == Reasoning.ON && !isLittle(score.setting())) {
          reasoning.add(score.model());
        }
      }
    }

    Row row(Score score) {
      boolean plain =
          reasoning.contains(score.model())
              && (score.setting().reasoning() == Reasoning.OFF || isLittle(score.setting()));
      return new Row(score.model(), plain ? Row.Run.PLAIN : Row.Run.USUAL);
    }

    private static boolean isLittle(Setting setting) {
      return setting.effort().filter(one -> one.equals("minimal") || one.equals("low")).isPresent();
    }
  }
}
