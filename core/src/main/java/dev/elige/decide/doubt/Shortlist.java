package dev.elige.decide.doubt;

import dev.elige.belief.JointBelief;
import dev.elige.decide.Assessment;
import dev.elige.decide.TaskDecision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The choice and those that may be better after all.
 *
 * <p>Of each model the cheapest eligible offer counts, since its others are as good and dearer.
 * First come those that no other is both cheaper and expected to be better than, then those with
 * the greatest chance to be what is wanted, taken as independent. What is left out is dearer and
 * expected to be worse than another on the list and has less chance than that many others, so that
 * regret hardly feels it.
 *
 * @param contenders the choice first; {@link #MOST} at most
 * @param leftOut how many other models are eligible, with bill and quality known
 * @param unknown how many eligible offers have no known bill or no known quality
 */
public record Shortlist(List<Contender> contenders, int leftOut, int unknown) {
  /** How many contenders there are at most. */
  public static final int MOST = 30;

  public Shortlist {
    contenders = List.copyOf(contenders);
  }

  public Contender choice() {
    return contenders.getFirst();
  }

  /**
   * The list of a decision; empty where it has no choice, or one of which bill or quality is not
   * known.
   */
  static Optional<Shortlist> of(TaskDecision decision, Wanted wanted, JointBelief beliefs) {
    var choice =
        decision.choice().flatMap(one -> Contender.of(one, decision.task(), wanted, beliefs));
    if (choice.isEmpty()) {
      return Optional.empty();
    }
    var rivals = new ArrayList<Contender>();
    int unknown = 0;
    for (Assessment offer : decision.alternatives()) {
      var rival = Contender.of(offer, decision.task(), wanted, beliefs);
      rival.ifPresent(one -> add(rivals, one, choice.get()));
      unknown += rival.isPresent() ? 0 : 1;
    }
    double requests = decision.workload().requests().doubleValue();
    var chances = new Chances(wanted, decision.qualityFloor(), requests);
    var all = inOrder(choice.get(), rivals, chances);
    int most = Math.min(MOST, all.size());
    return Optional.of(new Shortlist(all.subList(0, most), all.size() - most, unknown));
  }

  /** Of every model but that of the choice its cheapest offer. */
  private static void add(List<Contender> rivals, Contender next, Contender choice) {
    if (next.isOfModelOf(choice)) {
      return;
    }
    for (int i = 0; i < rivals.size(); i++) {
      if (rivals.get(i).isOfModelOf(next)) {
        if (next.monthly() < rivals.get(i).monthly()) {
          rivals.set(i, next);
        }
        return;
      }
    }
    rivals.add(next);
  }

  /** A contender and what its place on the list depends on. */
  private record Placed(Contender contender, boolean isOnFront, double chance) {}

  private static List<Contender> inOrder(
      Contender choice, List<Contender> rivals, Chances chances) {
    var all = new ArrayList<Contender>(rivals);
    all.addFirst(choice);
    all.sort(
        Comparator.comparingDouble(Contender::monthly)
            .thenComparingDouble(one -> -one.belief().score().mean())
            .thenComparing(Contender::id));
    double[] told = chances.of(all, choice);
    var placed = new ArrayList<Placed>();
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < told.length; i++) {
      double strength = chances.strength(all.get(i));
      placed.add(new Placed(all.get(i), strength > best, told[i]));
      best = Math.max(best, strength);
    }
    placed.sort(
        Comparator.comparingInt((Placed one) -> one.contender().isOfModelOf(choice) ? 0 : 1)
            .thenComparingInt(one -> one.isOnFront() ? 0 : 1)
            .thenComparingDouble(one -> -one.chance()));
    return placed.stream().map(Placed::contender).toList();
  }
}
