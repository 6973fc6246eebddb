package dev.elige.desk.kit;

import dev.elige.spec.Constraints;
import dev.elige.spec.Requirement;
import dev.elige.spec.Task;

/** Lets the nearest known price stand in for a missing one, as {@code nearest-price} does. */
public final class NearestPrices {
  private NearestPrices() {}

  /** The same requirement, where the nearest known price may stand in. */
  public static Requirement allowedIn(Requirement one) {
    return new Requirement(
        one.application(),
        one.tasks().stream().map(NearestPrices::allowedIn).toList(),
        allowedIn(one.constraints()),
        one.monthlyBudget(),
        one.aim(),
        one.asOf(),
        one.defaulted(),
        one.warnings());
  }

  private static Task allowedIn(Task one) {
    return new Task(
        one.id(),
        one.kind(),
        one.languages(),
        one.volume(),
        one.input(),
        one.output(),
        one.samples(),
        one.quality(),
        one.latency(),
        one.monthlyBudget(),
        allowedIn(one.constraints()),
        one.usage());
  }

  private static Constraints allowedIn(Constraints one) {
    return new Constraints(
        one.regions(),
        one.providers(),
        one.openWeights(),
        one.licences(),
        one.features(),
        one.inputModalities(),
        one.mustLiveUntil(),
        one.minimumContext(),
        one.minimumOutput(),
        one.acceptUnconfirmed(),
        true);
  }
}
