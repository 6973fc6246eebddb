package dev.elige.decide.change;

import dev.elige.spec.Rule;
import java.util.List;
import java.util.Set;

/**
 * Limits of a task that cannot hold together: every offer that serves the kind of task and is on
 * sale fails one of them at least. No set of fewer limits is like that, so that without any one of
 * them the others can be met.
 *
 * @param limits the limits; empty where no offer serves the kind of task at all
 * @param offers how many offers serve the kind of task and are on sale
 * @param isCertain whether it holds however missing facts turn out; else some offers fail a limit
 *     only because no source says that they meet it
 * @param repairs the fewest limits that would have to give way for an offer to be eligible, each
 *     with what would be chosen then; the cheapest first
 */
public record Conflict(Set<Rule> limits, int offers, boolean isCertain, List<Repair> repairs) {
  public Conflict {
    repairs = List.copyOf(repairs);
  }
}
