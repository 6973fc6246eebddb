package dev.elige.cost;

import dev.elige.catalog.Offer;
import dev.elige.spec.Task;

/** A task's workload for each offer: models cut the same text into different numbers of tokens. */
public interface Workloads {
  /** The workload as the model behind an offer counts it. Called from several threads. */
  Workload of(Offer offer);

  /** The same sizes for every model, as the task states them. */
  static Workloads stated(Task task) {
    var workload = Workload.of(task);
    return _ -> workload;
  }
}
