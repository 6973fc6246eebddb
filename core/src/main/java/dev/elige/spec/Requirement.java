package dev.elige.spec;

import dev.elige.base.Money;
import dev.elige.base.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an application needs of language models. What an application states for all its tasks is
 * already merged into each {@link Task}; nothing is left to inherit.
 *
 * @param application its name
 * @param tasks at least one, ids unique, in the file's order
 * @param constraints the hard limits stated for the whole application
 * @param monthlyBudget the most that all tasks together may cost in a month
 * @param aim what is preferred, and how many models may be kept
 * @param asOf the day whose world the question is about; empty means today
 * @param defaulted what the file did not say and this reading filled in
 * @param warnings what is allowed and yet probably not meant, each with its place and cure
 */
public record Requirement(
    String application,
    List<Task> tasks,
    Constraints constraints,
    Optional<Money> monthlyBudget,
    Aim aim,
    Optional<LocalDate> asOf,
    List<Defaulted> defaulted,
    List<Problem> warnings) {
  public Requirement {
    tasks = List.copyOf(tasks);
    defaulted = List.copyOf(defaulted);
    warnings = List.copyOf(warnings);
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("a requirement has at least one task");
    }
    if (tasks.stream().map(Task::id).distinct().count() != tasks.size()) {
      throw new IllegalArgumentException("task ids are unique");
    }
  }

  /** What was filled in for one task. */
  public List<Defaulted> defaultedOf(Task task) {
    return defaulted.stream().filter(entry -> entry.task().equals(Optional.of(task.id()))).toList();
  }
}
