package dev.elige.decide.portfolio;

/**
 * What an option takes of a shared commitment.
 *
 * @param pool the id of the {@link Pool}
 * @param units how many of its units the task needs, 0 or more, fractions allowed
 */
public record PoolUse(String pool, double units) {
  public PoolUse {
    if (!(units >= 0 && units < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "units of pool " + pool + " must be 0 or more, not " + units);
    }
  }
}
