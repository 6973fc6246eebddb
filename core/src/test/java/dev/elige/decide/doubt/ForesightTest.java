package dev.elige.decide.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Money;
import dev.elige.belief.model.LogOdds;
import dev.elige.belief.model.Together;
import dev.elige.decide.DoubtfulMarket;
import dev.elige.spec.Worth;
import dev.elige.stats.Cholesky;
import dev.elige.stats.Normal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ForesightTest {
  private static final double FLOOR = 0.5;
  private static final double CONFIDENCE = 0.8;

  private final DoubtfulMarket market = new DoubtfulMarket();

  private Foresight foresight(Wanted wanted) {
    return new Foresight(contenders(wanted), wanted, FLOOR, CONFIDENCE, 1_000);
  }

  private List<Contender> contenders(Wanted wanted) {
    return Shortlist.of(market.decision(), wanted, market).orElseThrow().contenders();
  }

  private static Together independent(List<Contender> contenders, double shared) {
    int size = contenders.size();
    double[] covariance = new double[size * size];
    double[] means = new double[size];
    for (int i = 0; i < size; i++) {
      means[i] = contenders.get(i).belief().score().mean();
      for (int j = 0; j < size; j++) {
        double deviations =
            contenders.get(i).belief().score().deviation()
                * contenders.get(j).belief().score().deviation();
        covariance[i * size + j] = (i == j ? 1 : shared) * deviations;
      }
    }
    return new Together(means, covariance);
  }

  /**
   * The knowledge gradient of independent normal variables: s f(-|d| / s) with f(z) = z Phi(z) +
   * phi(z) (Frazier, Powell and Dayanik, 2008, equation 3), where s is how far the measured one's
   * mean will move against that of another which is known; a score is a quarter of log odds near 0.
   */
  @Test
  void besideAKnownRivalTheGainIsTheClosedForm() {
    market.offer("acme/known", "1", 0.03, 1e-4).offer("acme/asked", "2", 0.01, 0.1);
    var wanted = new Wanted.Best();
    var together = independent(contenders(wanted), 0);
    double noise = 0.02;
    double moves = 0.01 / Math.sqrt(0.01 + noise);
    double z = -0.02 / moves;
    double closed = moves * (z * Normal.below(z) + Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI));
    var gain = foresight(wanted).of(together.afterComparing(1, 0, noise));
    assertThat(gain.gain()).isCloseTo(100 * closed / 4, within(0.005));
    assertThat(gain.changes()).isCloseTo(Normal.below(z), within(0.006));
    assertThat(gain.instead().map(Contender::id)).contains("acme/asked");
  }

  /**
   * Against worlds that are lived through, with normal errors as the paper has them: the truth is
   * drawn, measured with noise, beliefs are conditioned by the textbook, the best by them is taken
   * and earns what it truly is worth.
   */
  @Test
  void theGainIsThatOfChoosingAfterMeasuringInSimulatedWorlds() {
    market
        .offer("acme/alpha", "300", 1, 0.3)
        .offer("acme/beta", "330", 0.9, 0.6)
        .offer("acme/gamma", "350", 0.8, 0.5);
    var wanted = new Wanted.Value(new Worth(Money.usd("1"), Money.usd("1")));
    var contenders = contenders(wanted);
    var together = independent(contenders, 0.4);
    double noise = 0.2;
    var foreseen = together.afterComparing(1, 0, noise);
    var random = new Random(3);
    double after = 0;
    double[] now = new double[3];
    int worlds = 100_000;
    double told =
        together.covariance(0, 0) + together.covariance(1, 1) - 2 * together.covariance(0, 1);
    double apart = together.of(1).mean() - together.of(0).mean();
    for (int world = 0; world < worlds; world++) {
      double[] truth = normal(together, random);
      double seen = truth[1] - truth[0] + Math.sqrt(noise) * random.nextGaussian();
      double luck = (seen - apart) / Math.sqrt(told + noise);
      int chosen = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < 3; i++) {
        double believed = worth(contenders.get(i), expected(foreseen.of(i, luck)));
        chosen = believed > most ? i : chosen;
        most = Math.max(most, believed);
        now[i] += worth(contenders.get(i), LogOdds.share(truth[i])) / worlds;
      }
      after += worth(contenders.get(chosen), LogOdds.share(truth[chosen])) / worlds;
    }
    double gained = after - Math.max(now[0], Math.max(now[1], now[2]));
    assertThat(gained).isGreaterThan(5);
    assertThat(foresight(wanted).of(foreseen).gain()).isCloseTo(gained, within(2.5));
  }

  private static double[] normal(Together together, Random random) {
    int size = together.size();
    double[] covariance = new double[size * size];
    Arrays.setAll(covariance, at -> together.covariance(at / size, at % size));
    double[] truth =
        Cholesky.inPlace(covariance, size)
            .times(DoubleStream.generate(random::nextGaussian).limit(size).toArray());
    for (int i = 0; i < size; i++) {
      truth[i] += together.of(i).mean();
    }
    return truth;
  }

  private static double worth(Contender one, double share) {
    return 1_000 * (2 * share - 1) - one.monthly();
  }

  /** By a fine sum over the normal density. */
  private static double expected(LogOdds score) {
    double sum = 0;
    for (int i = 0; i < 20; i++) {
      sum += LogOdds.share(score.mean() + score.deviation() * Normal.quantile((i + 0.5) / 20)) / 20;
    }
    return sum;
  }

  /**
   * The cheap one reaches the floor with 80 % after the measurement where its mean has come 0.8416
   * deviations above it: a normal probability.
   */
  @Test
  void underAFloorItSavesWhereTheCheapOneProvesGoodEnough() {
    market.offer("acme/cheap", "2", 0.1, 0.5).offer("acme/sure", "10", 1.5, 1e-3);
    var wanted = new Wanted.Cheapest();
    var together = independent(contenders(wanted), 0);
    double noise = 0.1;
    double moves = 0.25 / Math.sqrt(0.25 + noise);
    double left = Math.sqrt(0.25 - moves * moves);
    double proves = Normal.below((0.1 - 0.8416 * left) / moves);
    var gain = foresight(wanted).of(together.afterComparing(1, 0, noise));
    assertThat(gain.changes()).isCloseTo(proves, within(0.006));
    assertThat(gain.gain()).isCloseTo(8 * proves, within(0.05));
    assertThat(gain.extra()).isZero();
    assertThat(gain.instead().map(Contender::id)).contains("acme/cheap");
    assertThat(gain.shortfallLess()).isNegative();
  }

  @Test
  void aChoiceThatMayProveTooWeakCostsMoreAndFallsLessShort() {
    market.offer("acme/choice", "2", 0.45, 0.5).offer("acme/sure", "10", 1.5, 1e-3);
    var wanted = new Wanted.Cheapest();
    assertThat(contenders(wanted).getFirst().id()).isEqualTo("acme/choice");
    var gain = foresight(wanted).of(independent(contenders(wanted), 0).afterComparing(1, 0, 0.05));
    assertThat(gain.gain()).isZero();
    assertThat(gain.extra()).isPositive();
    assertThat(gain.shortfallLess()).isPositive();
  }

  @Test
  void aMeasurementThatIsAllNoiseChangesNothing() {
    market.offer("acme/cheap", "2", 0.1, 0.5).offer("acme/sure", "10", 1.5, 0.2);
    for (var wanted : List.of(new Wanted.Cheapest(), new Wanted.Best())) {
      var together = independent(contenders(wanted), 0);
      var gain = foresight(wanted).of(together.afterComparing(1, 0, 1e9));
      assertThat(gain.gain()).isCloseTo(0, within(1e-9));
      assertThat(gain.changes()).isZero();
      assertThat(gain.instead()).isEmpty();
    }
  }
}
