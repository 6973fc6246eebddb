package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.decide.change.BudgetConflict;
import dev.elige.decide.change.Conflict;
import dev.elige.decide.change.Shortfall;
import dev.elige.decide.change.TaskChange;
import java.util.Map;
import java.util.Optional;

/**
 * What would change a decision.
 *
 * @param conflicts by task without a choice, the limits that cannot hold together
 * @param budget the limits of several tasks that cannot hold together with their budget
 * @param shortfalls by task without a choice that surely reaches the floor, what is lacking
 * @param changes by task, the smallest changes that give another answer; where somebody asked
 */
public record WhatIf(
    Map<String, Conflict> conflicts,
    Optional<BudgetConflict> budget,
    Map<String, Shortfall> shortfalls,
    Map<String, Estimate<TaskChange>> changes) {
  /** Nothing to tell. */
  public static final WhatIf NOTHING = new WhatIf(Map.of(), Optional.empty(), Map.of(), Map.of());

  Optional<Conflict> conflict(String task) {
    return Optional.ofNullable(conflicts.get(task));
  }

  Optional<Shortfall> shortfall(String task) {
    return Optional.ofNullable(shortfalls.get(task));
  }

  Optional<Estimate<TaskChange>> change(String task) {
    return Optional.ofNullable(changes.get(task));
  }
}
