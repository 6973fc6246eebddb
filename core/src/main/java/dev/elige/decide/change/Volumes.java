package dev.elige.decide.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is the choice at each volume from 1 to 10^10 requests a month.
 *
 * <p>Idea: offers paid by use alone keep their order at every volume, so of these the cheapest good
 * and the cheapest doubtful one suffice. The choice is worked out at volumes that are 10 % apart
 * and where a budget is used up, and each change between two of them is halved down. An offer of
 * units is billed again only when the others have become as dear as it was when last billed, since
 * no bill falls as volume rises. Guarantee: the choice is evaluated on both sides of each change,
 * to a billionth of the volume; a stretch narrower than 10 % may be missed.
 */
final class Volumes {
  private static final BigDecimal LEAST = BigDecimal.ONE;
  private static final BigDecimal MOST = new BigDecimal("1e10");
  private static final BigDecimal STEP = new BigDecimal("1.1");
  private static final MathContext JUST_BELOW = new MathContext(12, RoundingMode.DOWN);
  private static final double NEAR = 1e-9;

  private final double budget;
  private final List<Runner> good = new ArrayList<>();
  private final List<Runner> doubtful = new ArrayList<>();

  /** An offer with its cost; a bill at a lower volume is a bound for one at a higher. */
  private static final class Runner {
    private final Contender contender;
    private final CostCurve curve;
    private BigDecimal billedAt = BigDecimal.ZERO;
    private double billed;

    Runner(Contender contender, CostCurve curve) {
      this.contender = contender;
      this.curve = curve;
    }

    boolean isStraight() {
      return curve instanceof CostCurve.Straight;
    }

    boolean surelyCosts(double amount, BigDecimal requests) {
      return billedAt.compareTo(requests) <= 0 && billed >= amount;
    }

    double costs(BigDecimal requests) {
      double cost = curve.at(requests);
      if (requests.compareTo(billedAt) > 0) {
        billedAt = requests;
        billed = cost;
      }
      return cost;
    }
  }

  private Volumes(Race race) {
    this.budget = race.budget().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    for (var one : race.meetingAllBut(Limits.BUDGET)) {
      if (one.hasCost()) {
        var purchase = race.hearing().purchase(one.assessment().offer());
        add(new Runner(one, CostCurve.of(purchase, one.cost())), one.isGood() ? good : doubtful);
      }
    }
  }

  /** The cheapest straight one comes first, the others of them do not matter. */
  private static void add(Runner runner, List<Runner> runners) {
    boolean hasStraight = !runners.isEmpty() && runners.getFirst().isStraight();
    if (!runner.isStraight()) {
      runners.add(runner);
    } else if (!hasStraight) {
      runners.addFirst(runner);
    }
  }

  /** The scale of a task. */
  static Scale of(Race race, BigDecimal now) {
    return new Scale(
        new Volumes(race).axis(now), now, Rounding::into, value -> new Change.Requests(now, value));
  }

  private Axis axis(BigDecimal now) {
    var axis = new Axis.Builder(BigDecimal.ZERO);
    var volumes = volumes(LEAST.min(now), MOST.max(now));
    var most = volumes.getLast();
    var low = volumes.getFirst();
    var choice = choice(low);
    for (var high : volumes.subList(1, volumes.size())) {
      var next = choice(high);
      if (!isSame(choice, next)) {
        axis.add(turn(low, high, choice), choice);
      }
      low = high;
      choice = next;
    }
    axis.add(most, choice);
    return axis.build(most);
  }

  /** Where the choice is worked out: 10 % apart, and where a budget is used up to the cent. */
  private List<BigDecimal> volumes(BigDecimal least, BigDecimal most) {
    var volumes = new TreeSet<BigDecimal>();
    for (var one = least;
        one.compareTo(most) < 0;
        one = one.multiply(STEP, MathContext.DECIMAL32)) {
      volumes.add(one);
    }
    for (var runner : Stream.concat(good.stream(), doubtful.stream()).toList()) {
      if (runner.curve instanceof CostCurve.Straight(var ofOne)
          && ofOne.signum() > 0
          && budget < MOST.doubleValue()) {
        var last = BigDecimal.valueOf(budget).divide(ofOne, JUST_BELOW);
        volumes.add(last.max(least).min(most));
      }
    }
    volumes.add(most);
    return List.copyOf(volumes);
  }

  /** The last volume found at which the choice is still the lower one. */
  private BigDecimal turn(BigDecimal low, BigDecimal high, Optional<Contender> choice) {
    var before = low;
    var after = high;
    while (after.subtract(before).doubleValue() > NEAR * after.doubleValue()) {
      var middle = before.add(after).divide(BigDecimal.TWO, MathContext.DECIMAL64);
      if (isSame(choice(middle), choice)) {
        before = middle;
      } else {
        after = middle;
      }
    }
    var round = roundest(before, after);
    return isSame(choice(round), choice) ? round : before;
  }

  /** The number of fewest decimal places between two, since limits lie at round ones. */
  private static BigDecimal roundest(BigDecimal before, BigDecimal after) {
    int places = 0;
    var round = after.setScale(places, RoundingMode.FLOOR);
    while (round.compareTo(before) < 0) {
      places++;
      round = after.setScale(places, RoundingMode.FLOOR);
    }
    return round;
  }

  private static boolean isSame(Optional<Contender> one, Optional<Contender> other) {
    boolean areBoth = one.isPresent() && other.isPresent();
    return areBoth ? one.get().is(other.get()) : one.isPresent() == other.isPresent();
  }

  private Optional<Contender> choice(BigDecimal requests) {
    return cheapest(good, requests).or(() -> cheapest(doubtful, requests));
  }

  private Optional<Contender> cheapest(List<Runner> runners, BigDecimal requests) {
    Optional<Contender> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (var one : runners) {
      if (!one.surelyCosts(Math.min(least, budget), requests)) {
        double cost = one.costs(requests);
        if (cost <= budget && cost < least) {
          least = cost;
          best = Optional.of(one.contender);
        }
      }
    }
    return best;
  }
}
