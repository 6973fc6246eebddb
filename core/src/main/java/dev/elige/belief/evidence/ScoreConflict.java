package dev.elige.belief.evidence;

import dev.elige.base.Language;
import dev.elige.catalog.ModelId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Two sources that differ on one model in one setting, on one benchmark and in one language, by
 * more than 5 points of 100, 50 points of a rating, or 50 dollars.
 *
 * @param benchmark on which
 * @param one the higher score
 * @param other the lower score, from another source
 */
public record ScoreConflict(Benchmark benchmark, Score one, Score other) {
  private record Cell(
      ModelId model, Setting setting, String benchmark, Optional<Language> language) {
    static Cell of(Score score) {
      return new Cell(score.model(), score.setting(), score.benchmark(), score.language());
    }
  }

  /** How far they are apart, in the benchmark's own unit. */
  public double gap() {
    return one.value() - other.value();
  }

  /** How many times as far as is bearable. */
  public double seriousness() {
    return gap() / bearable(benchmark.unit());
  }

  private static double bearable(ScoreUnit unit) {
    return switch (unit) {
      case FRACTION -> 0.05;
      case PERCENT -> 5;
      case RATING, USD -> 50;
    };
  }

  /** All conflicts, the most serious first: of a cell, the widest between each two sources. */
  public static List<ScoreConflict> in(Collection<Score> scores) {
    var cells = new HashMap<Cell, List<Score>>();
    for (var score : scores) {
      cells.computeIfAbsent(Cell.of(score), _ -> new ArrayList<>()).add(score);
    }
    var conflicts = new ArrayList<ScoreConflict>();
    cells.forEach((cell, told) ->
        Benchmarks.known()
            .of(cell.benchmark())
            .ifPresent(benchmark -> conflicts.addAll(between(benchmark, told))));
    conflicts.sort(
        Comparator.comparingDouble(ScoreConflict::seriousness)
            .reversed()
            .thenComparing(conflict -> conflict.one().model())
            .thenComparing(conflict -> conflict.benchmark().id())
            .thenComparing(conflict -> conflict.one().toString()));
    return conflicts;
  }

  private static Collection<ScoreConflict> between(Benchmark benchmark, List<Score> told) {
    var widest = new HashMap<List<String>, ScoreConflict>();
    for (var one : told) {
      for (var other : told) {
        var conflict = new ScoreConflict(benchmark, one, other);
        var sources = List.of(source(one), source(other)).stream().sorted().toList();
        if (!source(one).equals(source(other)) && conflict.seriousness() > 1) {
          widest.merge(
              sources, conflict, (before, next) -> next.gap() > before.gap() ? next : before);
        }
      }
    }
    return widest.values();
  }

  private static String source(Score score) {
    return score.citation().source().id();
  }
}
