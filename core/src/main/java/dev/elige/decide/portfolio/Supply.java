package dev.elige.decide.portfolio;

import java.util.function.Consumer;

/** What can serve sets of tasks: options and pools, a model with all of its own, many models. */
sealed interface Supply permits Pieces, Group, Groups {
  /** How much a part that serves these tasks with this count may weigh and still be of use. */
  interface Allowance {
    double of(int count, int tasks);
  }

  /** Enters into the table what serving each set weighs here, where that is less. */
  void lower(Direction direction, Table table);

  /** How many options, and sets of tasks for which a pool may be bought. */
  int size();

  /** Hands on the parts that weigh no more than is allowed; all of them that no other beats. */
  void parts(Direction direction, Allowance allowance, Consumer<Part> found);
}
