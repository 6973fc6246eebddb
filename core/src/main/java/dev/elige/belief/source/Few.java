package dev.elige.belief.source;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.List;

/** Problems of tables with thousands of rows: the first ones and how many more there are. */
final class Few {
  private static final int SHOWN = 10;

  private Few() {}

  static void throwIfAny(List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    var shown = new ArrayList<>(problems.subList(0, Math.min(SHOWN, problems.size())));
    if (problems.size() > SHOWN) {
      shown.add(
          new Problem(
              "...",
              Text.of(
                  "there are {} more like these.",
                  "hay {} más como estos.",
                  problems.size() - SHOWN),
              Text.of("Correct these first.", "Corrige estos primero.")));
    }
    throw new InvalidInputException(shown);
  }
}
