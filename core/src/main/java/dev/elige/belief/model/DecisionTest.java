package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * The test of decisions: scores are hidden, models are chosen from the rest, and what was said of
 * the choice is held to the scores.
 *
 * <p>In each of ten rounds a random half of the models of every fifth benchmark is hidden, and all
 * is learned anew from what is left. Shortlists are drawn among the models hidden on one benchmark.
 * Who decides is handed a matrix without the hidden scores, so that nothing of them can reach what
 * is announced. Benchmarks without a bounded scale are left out, for there points mean nothing.
 */
public final class DecisionTest {
  private static final long SEED = 20261126;

  private final ScoreMatrix matrix;
  private final Shortlists shortlists;
  private final Map<Cell, Double> scores = new HashMap<>();

  /**
   * A test.
   *
   * @param matrix all scores; runs of one model are hidden together and share no shortlist
   * @param shortest how many models a shortlist has at least, 2 or more
   * @param longest how many at most
   */
  public DecisionTest(ScoreMatrix matrix, int shortest, int longest) {
    this.matrix = matrix;
    this.shortlists = new Shortlists(matrix.kin(), shortest, longest);
    Map<Cell, List<Double>> all = new HashMap<>();
    for (var one : matrix.scores()) {
      all.computeIfAbsent(one.cell(), _ -> new ArrayList<>()).add(one.score());
    }
    all.forEach((cell, several) ->
        scores.put(cell, several.stream().mapToDouble(one -> one).average().orElseThrow()));
  }

  /**
   * Decides as often as is wanted; fewer times where the scores are too few for shortlists. The
   * result is the same each time.
   *
   * @param halvings how often to draw anew which halves are hidden, 1 or more: decisions on one
   *     benchmark are not independent, and another half of its models is another case
   */
  public List<Decided> run(int decisions, int halvings) {
    var rounds =
        IntStream.range(0, halvings)
            .mapToObj(i -> shortlists.rounds(matrix.cells(), new Random(SEED + i)))
            .flatMap(List::stream)
            .toList();
    return SideBySide.run(
            IntStream.range(0, rounds.size())
                .mapToObj(i -> round(rounds.get(i), share(decisions, i, rounds.size()), SEED + i))
                .toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static int share(int all, int part, int parts) {
    return all / parts + (part < all % parts ? 1 : 0);
  }

  private Callable<List<Decided>> round(Set<Cell> hidden, int wanted, long seed) {
    return () -> {
      if (hidden.isEmpty() || hidden.size() == scores.size()) {
        return List.of();
      }
      var announcer = new Announcer(matrix.without(hidden), List.copyOf(hidden));
      var random = new Random(seed);
      var asked = hidden.stream().filter(cell -> announcer.isAsked(cell.benchmark())).toList();
      return shortlists.dealt(asked, wanted, random).stream()
          .map(list -> decided(list, announcer, random))
          .toList();
    };
  }

  private Decided decided(List<Cell> list, Announcer announcer, Random random) {
    int benchmark = list.getFirst().benchmark();
    var contest = announcer.contest(list, random);
    int choice = contest.choice();
    double[] came =
        list.stream()
            .mapToDouble(cell -> announcer.points(benchmark, scores.getOrDefault(cell, 0.0)))
            .toArray();
    double most = IntStream.range(0, came.length).mapToDouble(i -> came[i]).max().orElseThrow();
    long best = IntStream.range(0, came.length).filter(i -> came[i] == most).count();
    return new Decided(
        benchmark,
        contest.best(choice),
        came[choice] == most ? 1.0 / best : 0,
        contest.regret(choice),
        most - came[choice]);
  }
}
