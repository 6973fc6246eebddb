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
 * @param aim the aim
 */
record Criteria(Aim aim) {
  /** What cost and value come to in the first sum. */
  double first(double usd, double value) {
    return switch (aim) {
      case LEAST_COST -> usd;
      case GREATEST_VALUE_WITHIN_BUDGET -> -value;
      case GREATEST_NET -> usd - value;
    };
  }

  /** What they come to in the second. */
  double second(double usd, double value) {
    return aim == Aim.LEAST_COST ? -value : usd;
  }

  /** The most that the second sum may be, with room for errors of rounding. */
  double limit(Limits limits) {
    return aim == Aim.LEAST_COST || limits.budgetUsd().isEmpty()
        ? Double.POSITIVE_INFINITY
        : withRoom(limits.budgetUsd().getAsDouble());
  }

  /** A budget that sums of exact cents meet although their doubles do not. */
  static double withRoom(double budgetUsd) {
    return budgetUsd + Math.max(1e-6, budgetUsd * 1e-12);
  }
}
