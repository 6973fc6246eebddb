package dev.elige.decide;

import dev.elige.decide.portfolio.Option;
import dev.elige.spec.Goal;
import dev.elige.spec.Portfolio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options of a task that are not beaten by another which is alike to the limits on the whole.
 *
 * @param limits says what makes options unlike
 */
record Contending(Portfolio limits) {
  /** Those of some options, which come in the order of their index. */
  List<Option> of(List<Option> options) {
    Map<String, List<Option>> alike = new HashMap<>();
    for (var one : options) {
      enter(one, alike.computeIfAbsent(group(one), _ -> new ArrayList<>()));
    }
    var some = new ArrayList<Option>();
    alike.values().forEach(some::addAll);
    return some;
  }

  private String group(Option one) {
    boolean byModel = limits.models().isPresent() || limits.perModel().amount().signum() > 0;
    boolean byProvider =
        limits.providers().isPresent()
            || limits.perProvider().amount().signum() > 0
            || limits.fallback();
    if (byModel) {
      return byProvider ? one.provider() + "\n" + one.model() : one.model();
    }
    return byProvider ? one.provider() : "";
  }

  /** Of two that are alike in all the first one stays. */
  private static void enter(Option one, List<Option> front) {
    for (var other : front) {
      if (other.monthlyUsd() <= one.monthlyUsd() && other.value() >= one.value()) {
        return;
      }
    }
    front.removeIf(other -> one.monthlyUsd() <= other.monthlyUsd() && one.value() >= other.value());
    front.add(one);
  }

  /** What a task takes by itself. */
  static Optional<Weighed> first(List<Weighed> offers, Goal goal) {
    Optional<Weighed> best = Optional.empty();
    for (var one : offers) {
      if (best.isEmpty() || isBefore(one, best.get(), goal)) {
        best = Optional.of(one);
      }
    }
    return best;
  }

  private static boolean isBefore(Weighed one, Weighed other, Goal goal) {
    if (one.isSure() != other.isSure()) {
      return one.isSure();
    }
    double merit = merit(one, goal);
    double than = merit(other, goal);
    if (merit != than) {
      return merit > than;
    }
    return one.cost() != other.cost() ? one.cost() < other.cost() : one.place() < other.place();
  }

  private static double merit(Weighed one, Goal goal) {
    return switch (goal) {
      case CHEAPEST -> 0;
      case BEST -> one.value();
      case VALUE -> one.value() - one.cost();
    };
  }
}
