package dev.elige.belief.model;

import dev.elige.base.Estimate;
import dev.elige.stats.Quantiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tests in which a model shows a few scores and the others must be told from them: one model at a
 * time, all else is learned without its hidden scores.
 */
public final class FewShown {
  private static final long SEED = 42;

  private FewShown() {}

  /**
   * How well the rest was told.
   *
   * @param models how many were tested
   * @param medianErrorOfAll median absolute error over all scores of these models, those shown
   *     counted with error 0
   * @param medianErrorOfHidden the same over hidden scores only
   * @param pairwiseRanking median over benchmarks of the share of pairs in the right order, held
   *     against the true scores of models that were not tested in the same round
   * @param pairwiseRankingAmongTold the same where the hidden scores of all tested models are told
   */
  public record Result(
      int models,
      double medianErrorOfAll,
      double medianErrorOfHidden,
      Estimate<Double> pairwiseRanking,
      Estimate<Double> pairwiseRankingAmongTold) {}

  /** A model's round: what is shown, and what is hidden. */
  private record Round(ScoreMatrix shown, ScoreMatrix hidden, int shownOfModel)
      implements Callable<double[]> {
    @Override
    public double[] call() {
      return ScorePredictor.middles(shown, hidden.cells());
    }
  }

  /**
   * Every model shows its scores on some benchmarks: the protocol of arXiv 2606.24020.
   *
   * @param matrix all scores
   * @param probes the benchmarks
   * @return empty where that hides nothing
   */
  public static Estimate<Result> probes(ScoreMatrix matrix, Set<Integer> probes) {
    return probes(matrix, Collections.nCopies(matrix.models().size(), probes));
  }

  /**
   * Likewise with probes of each model's own.
   *
   * @param matrix all scores
   * @param byModel the benchmarks that each model shows
   */
  public static Estimate<Result> probes(ScoreMatrix matrix, List<Set<Integer>> byModel) {
    var rounds = new ArrayList<Round>();
    for (int m = 0; m < byModel.size(); m++) {
      int model = m;
      var probes = byModel.get(m);
      add(
          rounds,
          matrix,
          one -> one.cell().model() == model && !probes.contains(one.cell().benchmark()),
          one -> one.cell().model() == model);
    }
    return result(matrix, rounds);
  }

  /**
   * Models released on a day or later show a few scores, drawn at random; what they are told from
   * are the models released before, so scores count on benchmarks that one of these ran.
   *
   * @param matrix all scores
   * @param since the day
   * @param shown how many scores each shows
   */
  public static Estimate<Result> newReleases(ScoreMatrix matrix, LocalDate since, int shown) {
    var recent = new HashSet<Integer>();
    IntStream.range(0, matrix.models().size())
        .filter(m ->
            matrix.models().get(m).released().filter(d -> !d.last().isBefore(since)).isPresent())
        .forEach(recent::add);
    var run =
        matrix.keeping(one -> !recent.contains(one.cell().model())).cells().stream()
            .map(Cell::benchmark)
            .collect(Collectors.toSet());
    var rounds = new ArrayList<Round>();
    for (int model : recent.stream().sorted().toList()) {
      var kept = drawn(matrix, model, shown);
      var known =
          matrix.keeping(one ->
              !recent.contains(one.cell().model())
                  || (one.cell().model() == model
                      && (kept.contains(one.cell()) || run.contains(one.cell().benchmark()))));
      add(
          rounds,
          known,
          one ->
              one.cell().model() == model
                  && !kept.contains(one.cell())
                  && run.contains(one.cell().benchmark()),
          one -> one.cell().model() == model && kept.contains(one.cell()));
    }
    return result(matrix.keeping(one -> recent.contains(one.cell().model())), rounds);
  }

  private static Set<Cell> drawn(ScoreMatrix matrix, int model, int wanted) {
    var cells =
        new ArrayList<>(
            matrix.keeping(one -> one.cell().model() == model).cells().stream()
                .distinct()
                .toList());
    Collections.shuffle(cells, new Random(SEED + model));
    return new HashSet<>(cells.subList(0, Math.min(wanted, cells.size())));
  }

  private static void add(
      List<Round> rounds,
      ScoreMatrix matrix,
      Predicate<CellScore> isHidden,
      Predicate<CellScore> isOfModel) {
    var hidden = matrix.keeping(isHidden);
    var shown = matrix.keeping(isHidden.negate());
    if (!hidden.scores().isEmpty() && !shown.scores().isEmpty()) {
      int own = shown.keeping(isOfModel).scores().size();
      rounds.add(new Round(shown, hidden, own));
    }
  }

  private static Estimate<Result> result(ScoreMatrix tested, List<Round> rounds) {
    if (rounds.isEmpty()) {
      return Estimate.unknown("no score is hidden", "no se oculta ninguna puntuación");
    }
    var predictions = SideBySide.run(rounds);
    var apart = new PairwiseRanking(tested.benchmarks().size());
    var hidden = new ArrayList<CellScore>();
    int shown = 0;
    for (int r = 0; r < rounds.size(); r++) {
      var round = rounds.get(r);
      apart.add(round.shown().scores(), round.hidden().scores(), predictions.get(r));
      hidden.addAll(round.hidden().scores());
      shown += round.shownOfModel();
    }
    double[] told = predictions.stream().flatMapToDouble(Arrays::stream).toArray();
    double[] errors = new double[told.length];
    Arrays.setAll(errors, i -> Math.abs(told[i] - hidden.get(i).score()));
    var cells = hidden.stream().map(CellScore::cell).collect(Collectors.toSet());
    var together = new PairwiseRanking(tested.benchmarks().size());
    together.add(tested.without(cells).scores(), hidden, told);
    return Estimate.known(
        new Result(
            rounds.size(),
            Quantiles.median(Arrays.copyOf(errors, errors.length + shown)),
            Quantiles.median(errors),
            PairwiseRanking.median(apart.shares()),
            PairwiseRanking.median(together.shares())));
  }
}
