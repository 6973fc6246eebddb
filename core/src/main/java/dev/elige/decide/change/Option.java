package dev.elige.decide.change;

import dev.elige.decide.Assessment;
import java.util.List;

/**
 * An offer that was not chosen, with what would make it the choice.
 *
 * @param offer the offer
 * @param changes at most one of each kind, the smallest that does it; empty where no single change
 *     does
 */
public record Option(Assessment offer, List<Change> changes) {
  public Option {
    changes = List.copyOf(changes);
  }
}
