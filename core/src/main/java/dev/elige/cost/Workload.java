package dev.elige.cost;

import dev.elige.spec.Task;
import java.math.BigDecimal;

/**
 * What is counted in a month.
 *
 * @param requests requests a month
 * @param inputTokens mean input tokens of a request
 * @param outputTokens mean output tokens of a request
 */
public record Workload(BigDecimal requests, BigDecimal inputTokens, BigDecimal outputTokens) {
  /** The workload of a task, with sizes turned into tokens by {@link TokenRule}. */
  public static Workload of(Task task) {
    return new Workload(
        task.volume().perMonth(), TokenRule.tokens(task.input()), TokenRule.tokens(task.output()));
  }
}
