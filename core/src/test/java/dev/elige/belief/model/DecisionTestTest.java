package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionTestTest {
  private static final ScoreMatrix MATRIX = TestingMatrix.drawn(1);
  private static final Shortlists SHORTLISTS = new Shortlists(MATRIX.kin(), 3, 5);

  private static ScoreMatrix changed(ScoreMatrix matrix, double score) {
    var hidden = new HashSet<>(SHORTLISTS.rounds(matrix.cells(), new Random(1)).getFirst());
    var scores =
        matrix.scores().stream()
            .map(one -> hidden.contains(one.cell()) ? new CellScore(one.cell(), score) : one)
            .toList();
    return new ScoreMatrix(matrix.models(), matrix.benchmarks(), scores);
  }

  private static List<Double> announced(ScoreMatrix matrix) {
    var hidden = SHORTLISTS.rounds(matrix.cells(), new Random(1)).getFirst();
    var announcer = new Announcer(matrix.without(hidden), List.copyOf(hidden));
    return SHORTLISTS.dealt(hidden, 6, new Random(2)).stream()
        .filter(list -> announcer.isAsked(list.getFirst().benchmark()))
        .map(list -> announcer.contest(list, new Random(3)))
        .flatMap(told -> List.of(told.best(told.choice()), told.regret(told.choice())).stream())
        .toList();
  }

  /** Nothing of a hidden score reaches what is announced. */
  @Test
  void hiddenScoresChangeNoAnnouncedNumber() {
    assertThat(announced(changed(MATRIX, 99.9))).isNotEmpty().isEqualTo(announced(MATRIX));
  }

  @Test
  void everyCellIsHiddenOnceAndHalfOfABenchmarkAtATime() {
    var rounds = SHORTLISTS.rounds(MATRIX.cells(), new Random(5));
    assertThat(rounds.stream().mapToInt(hidden -> hidden.size()).sum())
        .isEqualTo(new HashSet<>(MATRIX.cells()).size());
    for (int b = 0; b < TestingMatrix.BENCHMARKS; b++) {
      int benchmark = b;
      int[] counts =
          rounds.stream()
              .mapToInt(hidden ->
                  (int) hidden.stream().filter(cell -> cell.benchmark() == benchmark).count())
              .filter(count -> count > 0)
              .toArray();
      assertThat(counts).hasSize(2);
      assertThat(Math.abs(counts[0] - counts[1])).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void runsOfOneModelAreHiddenTogetherAndNeverMeet() {
    var pairs = new Shortlists(IntStream.range(0, 24).mapToObj(m -> m / 2).toList(), 3, 5);
    var hidden = pairs.rounds(MATRIX.cells(), new Random(6)).getFirst();
    assertThat(hidden)
        .allMatch(cell ->
            MATRIX.cells().stream()
                .filter(other -> other.benchmark() == cell.benchmark())
                .filter(other -> other.model() / 2 == cell.model() / 2)
                .allMatch(hidden::contains));
    assertThat(pairs.dealt(hidden, 20, new Random(7)))
        .hasSize(20)
        .allMatch(list -> list.size() >= 3 && list.size() <= 5)
        .allMatch(list -> list.stream().map(Cell::benchmark).distinct().count() == 1)
        .allMatch(
            list -> list.stream().map(cell -> cell.model() / 2).distinct().count() == list.size());
  }

  /** With few scores the announcements lean to the careful side: less is lost than was feared. */
  @Test
  void inAWorldThatIsKnownAnnouncementsAreNotTooBold() {
    var decided = new DecisionTest(MATRIX, 3, 5).run(400, 2);
    var told = DecisionCalibration.of(decided);
    assertThat(told.decisions()).isEqualTo(400);
    assertThat(told.best().error()).isLessThan(0.12);
    assertThat(told.ratio()).isBetween(0.3, 1.15);
    assertThat(told.lowestRatio()).isLessThan(told.ratio());
    assertThat(told.highestRatio()).isGreaterThan(told.ratio());
  }

  @Test
  void regretsAreAddedUpByHand() {
    var told =
        DecisionCalibration.of(List.of(new Decided(3, 0.5, 1, 2, 0), new Decided(7, 0.7, 0, 4, 3)));
    assertThat(told.benchmarks()).isEqualTo(2);
    assertThat(told.announcedRegret()).isEqualTo(3);
    assertThat(told.regret()).isEqualTo(1.5);
    assertThat(told.ratio()).isCloseTo(0.5, within(1e-12));
  }
}
