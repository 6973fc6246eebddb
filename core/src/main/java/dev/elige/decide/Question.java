package dev.elige.decide;

import dev.elige.base.Money;
import dev.elige.cost.Workloads;
import dev.elige.cost.billing.Billing;
import dev.elige.spec.Goal;
import dev.elige.spec.Task;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of every offer for a task.
 *
 * @param task the task
 * @param limits a number that tasks of the same languages, constraints and translation share
 * @param billing the cost function
 * @param workloads the task's sizes in tokens, as each offer's model counts them
 * @param goal what is preferred
 * @param qualityFloor the floor to meet
 * @param applicationBudget the most that all tasks together may cost in a month
 * @param providers ids of the providers considered
 */
record Question(
    Task task,
    int limits,
    Billing billing,
    Workloads workloads,
    Goal goal,
    double qualityFloor,
    Optional<Money> applicationBudget,
    Set<String> providers) {}
