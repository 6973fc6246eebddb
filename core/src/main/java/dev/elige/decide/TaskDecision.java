package dev.elige.decide;

import dev.elige.base.Text;
import dev.elige.cost.Workload;
import dev.elige.cost.billing.Quote;
import dev.elige.spec.Rule;
import dev.elige.spec.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to run for one task.
 *
 * @param task the task
 * @param workload its sizes in tokens as the choice counts them; as stated where there is no choice
 * @param qualityFloor the floor that was used, stated or default
 * @param choice the best eligible offer; empty where none is
 * @param fallback the offer at another provider that stands in; empty where nobody asks for one
 * @param modes what the choice costs in each mode that serves the task
 * @param reasons why this one, in words
 * @param alternatives the other eligible offers, best first
 * @param unconfirmed offers that may be eligible, if the missing facts were known; cheapest first
 * @param rejected offers that are out, nearest miss first
 */
public record TaskDecision(
    Task task,
    Workload workload,
    double qualityFloor,
    Optional<Assessment> choice,
    Optional<Assessment> fallback,
    List<Quote> modes,
    List<Text> reasons,
    List<Assessment> alternatives,
    List<Assessment> unconfirmed,
    List<Assessment> rejected) {
  public TaskDecision {
    modes = List.copyOf(modes);
    reasons = List.copyOf(reasons);
    alternatives = List.copyOf(alternatives);
    unconfirmed = List.copyOf(unconfirmed);
    rejected = List.copyOf(rejected);
  }

  /** Every offer of the providers considered, wherever it stands. */
  public Stream<Assessment> assessments() {
    return Stream.of(
            choice.stream(), alternatives.stream(), unconfirmed.stream(), rejected.stream())
        .flatMap(group -> group);
  }

  /**
   * The eligible offers to which no other is both cheaper and better, by expected quality, from the
   * cheapest to the best.
   */
  public List<Assessment> front() {
    return ParetoFront.of(eligible().toList());
  }

  /** The eligible offers, the choice first. */
  private Stream<Assessment> eligible() {
    return Stream.concat(choice.stream(), alternatives.stream());
  }

  /** Rejected offers that serve this kind of task at all, nearest first. */
  public List<Assessment> nearestMisses(int most) {
    return rejected.stream()
        .filter(one ->
            one.violations().stream()
                .noneMatch(miss -> miss.rule() == Rule.TASK || miss.rule() == Rule.AS_OF))
        .limit(most)
        .toList();
  }
}
