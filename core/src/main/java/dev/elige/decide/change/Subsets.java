package dev.elige.decide.change;

import java.util.Optional;
import java.util.function.IntPredicate;

/** Subsets of a small set of bits, the smallest first. */
final class Subsets {
  private Subsets() {}

  /** The first of the smallest subsets that has a property; empty where none has. */
  static Optional<Integer> smallest(int set, IntPredicate property) {
    for (int size = 0; size <= Integer.bitCount(set); size++) {
      int subset = 0;
      do {
        if (Integer.bitCount(subset) == size && property.test(subset)) {
          return Optional.of(subset);
        }
        subset = next(subset, set);
      } while (subset != 0);
    }
    return Optional.empty();
  }

  /**
   * The subset after one, in the order of their numbers; 0 after the last. What is not in the set
   * is filled with ones, so that a carry passes over it.
   */
  static int next(int subset, int set) {
    return ((subset | ~set) + 1) & set;
  }
}
