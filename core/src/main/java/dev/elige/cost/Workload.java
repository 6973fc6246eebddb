package dev.elige.cost;

import dev.elige.spec.Task;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;

/**
 * What is counted in a month.
 *
 * @param requests requests a month, above 0
 * @param input the size of a request, cached tokens included
 * @param output the size of an answer, reasoning not included
 * @param usage how requests arrive, repeat and are served
 */
public record Workload(BigDecimal requests, TokenSize input, TokenSize output, Usage usage) {
  /** The workload of a task, from the sizes it states. */
  public static Workload of(Task task) {
    var usage = task.usage();
    return new Workload(
        task.volume().perMonth(),
        TokenSize.of(task.input(), usage.inputSpread()),
        TokenSize.of(task.output(), usage.outputSpread()),
        usage);
  }

  /** Mean input tokens of a request. */
  public BigDecimal inputTokens() {
    return input.mean();
  }

  /** Mean output tokens of a request, without reasoning. */
  public BigDecimal outputTokens() {
    return output.mean();
  }

  /** The same at another volume. */
  public Workload withRequests(BigDecimal others) {
    return new Workload(others, input, output, usage);
  }

  /** The same, used otherwise. */
  public Workload withUsage(Usage other) {
    return new Workload(requests, input, output, other);
  }
}
