package dev.elige.desk.choice;

import dev.elige.base.Money;
import java.util.List;
import java.util.Optional;

/**
 * What {@code evidence next} is asked.
 *
 * @param choice the requirement, and how it is decided
 * @param items how many items may be measured, each 1 or more
 * @param budget the most that one measurement may cost; empty for any
 */
public record NextQuestion(ChooseQuestion choice, List<Integer> items, Optional<Money> budget) {
  public NextQuestion {
    items = List.copyOf(items);
  }
}
