package dev.elige.belief.model;

import java.util.Set;

/**
 * One round of a hidden-cell test.
 *
 * @param name for messages: where it stands
 * @param hidden the cells to hide, predict and compare
 */
public record Fold(String name, Set<Cell> hidden) {
  public Fold {
    hidden = Set.copyOf(hidden);
  }
}
