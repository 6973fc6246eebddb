package dev.elige.cost;

import dev.elige.spec.Task;
import java.math.BigDecimal;

/**
 * What is counted in a month.
 *
 * @param requests requests a month
 * @param input the size of a request
 * @param output the size of an answer
 */
public record Workload(BigDecimal requests, TokenSize input, TokenSize output) {
  /** The workload of a task, from the sizes it states. */
  public static Workload of(Task task) {
    return new Workload(
        task.volume().perMonth(), TokenSize.of(task.input()), TokenSize.of(task.output()));
  }

  /** Mean input tokens of a request. */
  public BigDecimal inputTokens() {
    return input.mean();
  }

  /** Mean output tokens of a request. */
  public BigDecimal outputTokens() {
    return output.mean();
  }
}
