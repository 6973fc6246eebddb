package dev.elige.belief.model;

import java.util.HashMap;
import java.util.Map;

/**
 * Guesses of cells by means of the scores that are shown. A model that shows nothing to take the
 * mean of is guessed as the column is, a column that shows nothing as all columns are.
 */
final class CellMeans {
  private final Facets facets;
  private final Mean all = new Mean();
  private final Map<Integer, Mean> ofColumns = new HashMap<>();
  private final Map<Integer, Mean> ofModels = new HashMap<>();
  private final Map<InPart, Mean> inLanguages = new HashMap<>();
  private final Map<InPart, Mean> onTasks = new HashMap<>();
  private final Map<InPart, Mean> deviations = new HashMap<>();

  /** The cells of a model on a task, or in a language. */
  private record InPart(int model, String part) {}

  /** A mean that grows. */
  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    /** The mean of what is left without a part of it. */
    Mean without(Mean part) {
      var rest = new Mean();
      rest.sum = sum - part.sum;
      rest.count = count - part.count;
      return rest;
    }

    double or(double otherwise) {
      return count == 0 ? otherwise : sum / count;
    }
  }

  /**
   * Takes the means.
   *
   * @param shown the scores that may be seen
   * @param facets the task and the language of each benchmark
   */
  CellMeans(ScoreMatrix shown, Facets facets) {
    this.facets = facets;
    for (var one : shown.scores()) {
      all.add(one.score());
      add(ofColumns, one.cell().benchmark(), one.score());
      add(ofModels, one.cell().model(), one.score());
      add(inLanguages, inLanguage(one.cell()), one.score());
      add(onTasks, onTask(one.cell()), one.score());
    }
    for (var one : shown.scores()) {
      add(deviations, onTask(one.cell()), one.score() - column(one.cell()));
    }
  }

  private static <T> void add(Map<T, Mean> means, T key, double value) {
    means.computeIfAbsent(key, _ -> new Mean()).add(value);
  }

  private static <T> Mean mean(Map<T, Mean> means, T key) {
    return means.getOrDefault(key, new Mean());
  }

  private InPart onTask(Cell cell) {
    return new InPart(cell.model(), facets.tasks().get(cell.benchmark()));
  }

  private InPart inLanguage(Cell cell) {
    return new InPart(cell.model(), facets.languages().get(cell.benchmark()));
  }

  private double column(Cell cell) {
    return mean(ofColumns, cell.benchmark()).or(all.or(0));
  }

  /** What a hidden cell is guessed to be. */
  double of(MeanGuess guess, Cell cell) {
    double column = column(cell);
    return switch (guess) {
      case COLUMN -> column;
      case OTHER_LANGUAGES -> mean(onTasks, onTask(cell)).or(column);
      case OTHER_LANGUAGES_ANY_TASK ->
          mean(ofModels, cell.model()).without(mean(inLanguages, inLanguage(cell))).or(column);
      case ADJUSTED -> column + mean(deviations, onTask(cell)).or(0);
    };
  }
}
