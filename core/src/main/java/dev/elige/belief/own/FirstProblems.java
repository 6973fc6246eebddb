package dev.elige.belief.own;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with files of any size: the first {@value #SHOWN}, and how many more there are. */
final class FirstProblems {
  static final int SHOWN = 20;

  private final List<Problem> first = new ArrayList<>();
  private long more;

  void add(String place, Text rule, Text cure) {
    if (first.size() < SHOWN) {
      first.add(new Problem(place, rule, cure));
    } else {
      more++;
    }
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  /**
   * Returns quietly where nothing is wrong.
   *
   * @throws InvalidInputException otherwise
   */
  void throwIfAny() {
    if (first.isEmpty()) {
      return;
    }
    var told = new ArrayList<>(first);
    if (more > 0) {
      told.add(
          new Problem(
              "...",
              Text.of("{} more problems follow.", "Hay {} problemas más.", more),
              Text.of("Correct these first.", "Corrige primero estos.")));
    }
    throw new InvalidInputException(told);
  }
}
