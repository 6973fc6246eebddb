package dev.elige.decide.change;

import dev.elige.base.Estimate.Known;
import dev.elige.belief.Quality;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.Ranked;
import dev.elige.decide.TaskDecision;
import dev.elige.spec.Goal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the fewest limits of a task that cannot hold together.
 *
 * <p>Idea: limits cannot hold together where every offer fails one of them, that is where they hit
 * each offer's set of failed limits: a smallest conflict is a smallest hitting set. There are a
 * dozen limits, so all sets are tried, the small ones first. Guarantee: exact; no smaller set is in
 * conflict, and without any one member the rest can be met. Reference: R. Reiter, "A theory of
 * diagnosis from first principles", Artificial Intelligence 32 (1987), where conflicts and repairs
 * are each other's hitting sets.
 */
public final class Conflicts {
  private static final int MOST_REPAIRS = 3;

  private final Field field;
  private final Goal goal;

  Conflicts(Field field, Goal goal) {
    this.field = field;
    this.goal = goal;
  }

  /** The conflict of a task for which no offer is eligible. */
  public static Conflict of(Decider decider, Decision decision, TaskDecision task) {
    return new Conflicts(Field.of(decider, decision, task), decision.requirement().aim().goal())
        .find();
  }

  Conflict find() {
    int limits =
        Subsets.smallest(field.limits(), this::areInConflict)
            .orElseThrow(() -> new IllegalArgumentException("an offer meets every limit"));
    return new Conflict(Limits.of(limits), field.here().size(), isCertain(limits), repairs());
  }

  private boolean areInConflict(int limits) {
    for (var one : field.under(limits)) {
      if ((one.unmet() & limits) == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isCertain(int limits) {
    for (var one : field.under(limits)) {
      if ((one.violated() & limits) == 0) {
        return false;
      }
    }
    return true;
  }

  private List<Repair> repairs() {
    var drops = new TreeSet<Integer>();
    int fewest = Integer.MAX_VALUE;
    for (int drop : drops()) {
      if (Integer.bitCount(drop) < fewest) {
        drops.clear();
        fewest = Integer.bitCount(drop);
      }
      if (Integer.bitCount(drop) == fewest) {
        drops.add(drop);
      }
    }
    var repairs = new ArrayList<Repair>();
    for (int drop : drops) {
      var choice = choice(drop);
      repairs.add(new Repair(Limits.of(drop), choice, today(choice)));
    }
    repairs.sort(
        Comparator.comparing(repair -> Ranked.of(repair.choice(), goal), Ranked::compareOffers));
    return repairs.subList(0, Math.min(MOST_REPAIRS, repairs.size()));
  }

  /** For each offer the limits without which it would be eligible. */
  private List<Integer> drops() {
    var drops = new ArrayList<Integer>();
    for (var one : field.here()) {
      drops.add(one.unmet());
    }
    for (var one : field.anywhere()) {
      drops.add(one.unmet() | Limits.REGION);
    }
    return drops;
  }

  /** What would be chosen without some limits. */
  private Assessment choice(int drop) {
    boolean anyQuality = (drop & Limits.QUALITY) != 0;
    return field.under(~drop).stream()
        .filter(one -> (one.unmet() & ~drop) == 0)
        .map(one -> Ranked.of(one.offer(), goal))
        .min((one, other) -> {
          boolean isGood = isGood(one, anyQuality);
          return isGood == isGood(other, anyQuality) ? one.compareOffers(other) : isGood ? -1 : 1;
        })
        .orElseThrow()
        .assessment();
  }

  private Assessment today(Assessment choice) {
    return field.here().stream()
        .map(Hurdles::offer)
        .filter(one -> one.offer().id().equals(choice.offer().id()))
        .findFirst()
        .orElse(choice);
  }

  /** Without a floor every known quality reaches it. */
  private static boolean isGood(Ranked one, boolean anyQuality) {
    return anyQuality
        ? one.assessment().quality() instanceof Known<Quality>(var _)
        : !one.isDoubtful();
  }
}
