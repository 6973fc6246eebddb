package dev.elige.desk.choice;

import dev.elige.base.Estimate;
import dev.elige.decide.change.BudgetConflicts;
import dev.elige.decide.change.Changes;
import dev.elige.decide.change.Conflict;
import dev.elige.decide.change.Conflicts;
import dev.elige.decide.change.Shortfall;
import dev.elige.decide.change.TaskChange;
import dev.elige.report.choice.WhatIf;
import java.util.HashMap;

/** Finds what would change a decision. */
final class WhatIfFinder {
  private final Made made;

  WhatIfFinder(Made made) {
    this.made = made;
  }

  /**
   * Always what stands in the way where a task has no choice.
   *
   * @param isAsked whether the smallest changes of every task are wanted too
   */
  WhatIf find(boolean isAsked) {
    var conflicts = new HashMap<String, Conflict>();
    var shortfalls = new HashMap<String, Shortfall>();
    var changes = new HashMap<String, Estimate<TaskChange>>();
    var tasks = made.decision().tasks();
    for (var task : tasks) {
      var id = task.task().id();
      boolean isEligible = task.choice().isPresent() || !task.alternatives().isEmpty();
      if (!isEligible) {
        conflicts.put(id, Conflicts.of(made.decider(), made.decision(), task));
      }
      if (!isEligible || isAsked) {
        Shortfall.of(made.decision().requirement(), task, made.world().belief())
            .ifPresent(one -> shortfalls.put(id, one));
      }
    }
    if (isAsked) {
      var smallest = Changes.of(made.decider(), made.decision());
      for (int i = 0; i < tasks.size(); i++) {
        changes.put(tasks.get(i).task().id(), smallest.of(i));
      }
    }
    return new WhatIf(
        conflicts, BudgetConflicts.of(made.decider(), made.decision()), shortfalls, changes);
  }

  /** Whether there is anything to find: most decisions are not asked, and complete. */
  static boolean isNeeded(Made made, boolean isAsked) {
    return isAsked || !made.decision().isComplete();
  }
}
