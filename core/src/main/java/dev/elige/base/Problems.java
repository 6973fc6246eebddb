package dev.elige.base;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an input, so that all of it is reported at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String place, Text rule, Text cure) {
    found.add(new Problem(place, rule, cure));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }

  /**
   * Returns quietly where nothing is wrong.
   *
   * @throws InvalidInputException with all problems otherwise
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidInputException(found);
    }
  }
}
