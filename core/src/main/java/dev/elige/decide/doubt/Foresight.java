package dev.elige.decide.doubt;

import dev.elige.belief.Belief;
import dev.elige.belief.Standing;
import dev.elige.belief.model.Foreseen;
import dev.elige.belief.model.LogOdds;
import dev.elige.stats.Normal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What a measurement is expected to do to a choice, before it is made (preposterior analysis,
 * Raiffa and Schlaifer 1961; its gain is the knowledge gradient of Frazier, Powell and Dayanik
 * 2009).
 *
 * <p>Idea: after it every belief has moved by one and the same luck ({@link Foreseen}), and the
 * choice is made anew by the rule of the decision. The luck is taken at the middles of equally
 * probable strata and what follows is averaged. Deviation from the paper: worth is no straight line
 * in the belief, and under a floor the choice is no maximum, so the mean is not in closed form; for
 * worths that are nearly straight the two agree, which a test holds it to. Errors count as normal
 * here, with the intervals of the beliefs: rivals' errors are a little smaller ({@link
 * dev.elige.belief.model.Together}), so that gains are told a little too large. A choice that
 * limits on the whole set of models have kept from being the rule's own is taken to be that one.
 *
 * @param contenders the choice first
 * @param wanted what the choice should be
 * @param floor the least standing, 0 to 1
 * @param confidence how probable it has to be that the floor is reached
 * @param requests requests a month
 */
record Foresight(
    List<Contender> contenders, Wanted wanted, double floor, double confidence, double requests) {
  private static final double[] LUCKS = lucks(201);
  private static final double[] FEW_LUCKS = lucks(31);
  private static final double POINTS = 100;

  private static double[] lucks(int count) {
    double[] lucks = new double[count];
    Arrays.setAll(lucks, i -> Normal.quantile((i + 0.5) / count));
    return lucks;
  }

  /** What is expected of a measurement. */
  Gain of(Foreseen foreseen) {
    return wanted instanceof Wanted.Cheapest ? underFloor(foreseen) : ofMost(foreseen);
  }

  /** Where the greatest worth is chosen; what would be gained without measuring is no gain. */
  private Gain ofMost(Foreseen foreseen) {
    double most = 0;
    double[] means = new double[contenders.size()];
    int[] chosen = new int[contenders.size()];
    for (double luck : LUCKS) {
      double greatest = Double.NEGATIVE_INFINITY;
      int best = 0;
      for (int i = 0; i < means.length; i++) {
        double worth = worth(foreseen, i, luck);
        means[i] += worth / LUCKS.length;
        if (worth > greatest) {
          greatest = worth;
          best = i;
        }
      }
      most += greatest / LUCKS.length;
      chosen[best]++;
    }
    int now = 0;
    for (int i = 1; i < means.length; i++) {
      now = means[i] > means[now] ? i : now;
    }
    return gain(Math.max(0, most - means[now]), 0, 0, chosen, now);
  }

  private Gain gain(double gain, double extra, double less, int[] chosen, int now) {
    double changes = 1 - (double) chosen[now] / LUCKS.length;
    return new Gain(gain, extra, less, changes, instead(chosen, now));
  }

  private double worth(Foreseen foreseen, int i, double luck) {
    double share = foreseen.of(i, luck).expectedShare();
    return Chances.worth(wanted, share, requests, contenders.get(i).monthly());
  }

  /** Where the cheapest is chosen that reaches the floor, held against what that is now. */
  private Gain underFloor(Foreseen foreseen) {
    int[] byCost = byCost();
    int now = cheapest(byCost, i -> contenders.get(i).belief());
    double own = contenders.get(now).monthly();
    double saved = 0;
    double extra = 0;
    double less = 0;
    int[] chosen = new int[contenders.size()];
    for (double luck : LUCKS) {
      int after = cheapest(byCost, i -> believed(i, foreseen.of(i, luck)));
      double difference = own - contenders.get(after).monthly();
      saved += Math.max(0, difference) / LUCKS.length;
      extra += Math.max(0, -difference) / LUCKS.length;
      less += after == now ? 0 : shortfall(foreseen, now, luck) - shortfall(foreseen, after, luck);
      chosen[after]++;
    }
    return gain(saved, extra, POINTS * less / LUCKS.length, chosen, now);
  }

  private int[] byCost() {
    return IntStream.range(0, contenders.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> contenders.get(i).monthly()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The cheapest that reaches the floor as surely as is asked; where none does, the cheapest. */
  private int cheapest(int[] byCost, IntFunction<Belief> beliefs) {
    for (int i : byCost) {
      if (beliefs.apply(i).quality().cautious(confidence) >= floor) {
        return i;
      }
    }
    return byCost[0];
  }

  private Belief believed(int i, LogOdds score) {
    var now = contenders.get(i).belief();
    return new Belief(now.row(), now.kind(), now.language(), score, now.standing(), now.grade());
  }

  /** How far one is then expected to stand below the floor. */
  private double shortfall(Foreseen foreseen, int i, double luck) {
    Standing standing = contenders.get(i).belief().standing();
    LogOdds score = foreseen.of(i, luck);
    double sum = 0;
    for (double next : FEW_LUCKS) {
      sum += Math.max(0, floor - standing.of(score.mean() + next * score.deviation()));
    }
    return sum / FEW_LUCKS.length;
  }

  /** What is chosen most often of all but what is chosen now. */
  private Optional<Contender> instead(int[] chosen, int now) {
    int most = now;
    for (int i = 0; i < chosen.length; i++) {
      if (i != now && chosen[i] > 0 && (most == now || chosen[i] > chosen[most])) {
        most = i;
      }
    }
    return most == now ? Optional.empty() : Optional.of(contenders.get(most));
  }
}
