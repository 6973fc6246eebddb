package dev.elige.decide.portfolio;

/**
 * The two sums of {@link Criteria} weighed into one.
 *
 * @param first the weight of the first
 * @param second the weight of the second: the multiplier of its limit
 */
record Direction(double first, double second) {
  /** The second sum alone; ties go to the first. */
  static final Direction SECOND = new Direction(0, 1);

  /** The first sum with every unit of the second at a price; ties go to the second. */
  static Direction at(double multiplier) {
    return new Direction(1, multiplier);
  }

  double weight(double ofFirst, double ofSecond) {
    return first * ofFirst + second * ofSecond;
  }

  /** The sum that tells what weighs the same apart. */
  double tie(double ofFirst, double ofSecond) {
    return first == 0 ? ofFirst : ofSecond;
  }
}
