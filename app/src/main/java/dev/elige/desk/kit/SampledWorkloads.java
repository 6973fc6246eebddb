package dev.elige.desk.kit;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.cost.CountedWorkloads;
import dev.elige.cost.Workloads;
import dev.elige.spec.Requirement;
import dev.elige.spec.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The workloads of a requirement's tasks: counted where a task names samples, else as stated. */
public final class SampledWorkloads {
  private final Map<String, Workloads> byTask = new HashMap<>();
  private @Nullable Counting counting;

  /**
   * Finds the samples of all tasks.
   *
   * @param counting opened only where there are samples
   * @throws InvalidInputException with all samples that are not there
   */
  public SampledWorkloads(Supplier<Counting> counting, Path file, Requirement requirement) {
    var problems = new ArrayList<Problem>();
    for (var task : requirement.tasks()) {
      if (!task.samples().isEmpty()) {
        this.counting = this.counting == null ? counting.get() : this.counting;
        try {
          var samples = SampleFiles.of(file, task.id(), task.samples());
          byTask.put(task.id(), counted(task, samples, this.counting));
        } catch (InvalidInputException e) {
          problems.addAll(e.problems());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  private static Workloads counted(Task task, SampleFiles samples, Counting counting) {
    return new CountedWorkloads(
        task,
        samples,
        (model, family) -> counting.counters().apply(model.toString(), family),
        counting.kept());
  }

  /** What a task asks of a model. */
  public Workloads of(Task task) {
    var counted = byTask.get(task.id());
    return counted == null ? Workloads.stated(task) : counted;
  }

  /** Keeps what was counted for the next run. */
  public void save() {
    if (counting != null) {
      counting.kept().save();
    }
  }
}
