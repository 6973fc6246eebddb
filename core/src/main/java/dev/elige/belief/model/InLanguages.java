package dev.elige.belief.model;

import dev.elige.belief.model.CrossValidation.Told;
import dev.elige.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * How well hidden cells were told where columns are tasks in languages: beside guesses by means,
 * and task by task and language by language.
 *
 * @param hidden how many scores were hidden, over all folds
 * @param guesses how good means would have been, one for each {@link MeanGuess} in their order
 * @param tasks the model by task, by name
 * @param languages the model by language, by tag
 */
public record InLanguages(
    int hidden, List<Guessed> guesses, List<Part> tasks, List<Part> languages) {
  private static final double NEAR = 3;

  public InLanguages {
    guesses = List.copyOf(guesses);
    tasks = List.copyOf(tasks);
    languages = List.copyOf(languages);
  }

  /**
   * How good guesses by a mean were.
   *
   * @param guess which mean
   * @param medianOfFoldMedianErrors median over folds of the median absolute error
   * @param within3 share of all hidden scores whose error is at most 3
   */
  public record Guessed(MeanGuess guess, double medianOfFoldMedianErrors, double within3) {}

  /**
   * How well some of the hidden scores were told by the model.
   *
   * @param name of the task or language
   * @param hidden how many they are
   * @param medianError median absolute error over all folds
   * @param coverage share inside their 90 % interval
   * @param medianWidth median width of these intervals
   */
  public record Part(
      String name, int hidden, double medianError, double coverage, double medianWidth) {
    private static Part of(String name, List<Told> told) {
      return new Part(
          name,
          told.size(),
          Quantiles.median(told.stream().mapToDouble(Told::error).toArray()),
          told.stream().filter(Told::isCovered).count() / (double) told.size(),
          Quantiles.median(told.stream().mapToDouble(one -> one.prediction().width()).toArray()));
    }
  }

  /**
   * Looks at a test's outcome by task and language.
   *
   * @param matrix all scores
   * @param facets the task and the language of each benchmark
   * @param folds what was hidden
   * @param told what the model said of it, fold by fold
   */
  public static InLanguages of(
      ScoreMatrix matrix, Facets facets, List<Fold> folds, List<List<Told>> told) {
    var all = told.stream().flatMap(List::stream).toList();
    var means =
        folds.stream().map(fold -> new CellMeans(matrix.without(fold.hidden()), facets)).toList();
    return new InLanguages(
        all.size(),
        Arrays.stream(MeanGuess.values()).map(guess -> guessed(guess, means, told)).toList(),
        parts(all, facets.tasks()::get),
        parts(all, facets.languages()::get));
  }

  private static Guessed guessed(MeanGuess guess, List<CellMeans> means, List<List<Told>> told) {
    double[][] errors = new double[told.size()][];
    for (int f = 0; f < errors.length; f++) {
      var shown = means.get(f);
      errors[f] =
          told.get(f).stream()
              .map(Told::score)
              .mapToDouble(one -> Math.abs(shown.of(guess, one.cell()) - one.score()))
              .toArray();
    }
    return new Guessed(
        guess,
        Quantiles.median(Arrays.stream(errors).mapToDouble(Quantiles::median).toArray()),
        CrossValidation.within(
            Arrays.stream(errors).flatMapToDouble(Arrays::stream).toArray(), NEAR));
  }

  private static List<Part> parts(List<Told> told, IntFunction<String> facet) {
    Map<String, List<Told>> parts = new TreeMap<>();
    for (var one : told) {
      var name = facet.apply(one.score().cell().benchmark());
      parts.computeIfAbsent(name, _ -> new ArrayList<>()).add(one);
    }
    return parts.entrySet().stream()
        .map(entry -> Part.of(entry.getKey(), entry.getValue()))
        .toList();
  }
}
