package dev.elige.decide.change;

import dev.elige.decide.Weighed;

/**
 * An offer that is eligible for a task, or fails one limit, as the choice for all tasks weighs it.
 *
 * @param contender how it stands
 * @param weighed what it costs and brings today
 */
record Entrant(Contender contender, Weighed weighed) {
  double cost() {
    return weighed.cost();
  }
}
