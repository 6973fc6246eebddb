package dev.elige.decide.portfolio;

/**
 * An aim as two sums: {@code first} is to be least and, among equals, {@code second}; of the second
 * no more than a limit is allowed.
 *
 * <pre>
 * aim                             first           second     limit on second
 * LEAST_COST                      cost            - value    none (a budget is held to the answer)
 * GREATEST_VALUE_WITHIN_BUDGET    - value         cost       budget
 * GREATEST_NET                    cost - value    cost       budget
 * </pre>
 *
 * @param firstUsd what a dollar adds to the first sum
 * @param firstValue what a unit of value adds to it
 * @param secondUsd what a dollar adds to the second sum
 * @param secondValue what a unit of value adds to it
 */
record Criteria(double firstUsd, double firstValue, double secondUsd, double secondValue) {
  static Criteria of(Aim aim) {
    return switch (aim) {
      case LEAST_COST -> new Criteria(1, 0, 0, -1);
      case GREATEST_VALUE_WITHIN_BUDGET -> new Criteria(0, -1, 1, 0);
      case GREATEST_NET -> new Criteria(1, -1, 1, 0);
    };
  }

  /** What cost and value come to in the first sum. */
  double first(double usd, double value) {
    return firstUsd * usd + firstValue * value;
  }

  /** What they come to in the second. */
  double second(double usd, double value) {
    return secondUsd * usd + secondValue * value;
  }

  /** The cost of a part, told from its sums. */
  double usd(Part part) {
    return secondUsd == 0 ? part.first() : part.second();
  }

  /** The value of a part, told from its sums. */
  double value(Part part) {
    return secondUsd == 0 ? -part.second() : firstUsd * part.second() - part.first();
  }

  /** The most that the second sum may be, with room for errors of rounding. */
  double limit(Limits limits) {
    return secondUsd == 0 || limits.budgetUsd().isEmpty()
        ? Double.POSITIVE_INFINITY
        : withRoom(limits.budgetUsd().getAsDouble());
  }

  /** A budget that sums of exact cents meet although their doubles do not. */
  static double withRoom(double budgetUsd) {
    return budgetUsd + Math.max(1e-6, budgetUsd * 1e-12);
  }
}
