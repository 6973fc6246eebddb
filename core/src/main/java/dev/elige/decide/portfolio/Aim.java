package dev.elige.decide.portfolio;

/** What the best set is best at. Ties go to the second criterion named. */
public enum Aim {
  /** The least total cost; of equally cheap sets the one of greatest value. */
  LEAST_COST,
  /** The greatest sum of values that the budget pays for; of equally good sets the cheapest. */
  GREATEST_VALUE_WITHIN_BUDGET,
  /**
   * The greatest sum of values, in USD a month, less total cost; of equally good sets the cheapest.
   * A budget may limit the cost.
   */
  GREATEST_NET
}
