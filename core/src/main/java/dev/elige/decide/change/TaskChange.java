package dev.elige.decide.change;

import java.util.List;

/**
 * What would change the answer for one task.
 *
 * @param task its id
 * @param turns where the choice stops being the choice, in each direction of each quantity
 * @param options the offers not chosen that one change would make the choice
 */
public record TaskChange(String task, List<Turn> turns, List<Option> options) {
  public TaskChange {
    turns = List.copyOf(turns);
    options = List.copyOf(options);
  }
}
