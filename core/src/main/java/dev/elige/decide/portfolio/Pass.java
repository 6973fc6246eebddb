package dev.elige.decide.portfolio;

/**
 * The tables of all sets in one direction, and the two sums of the best cover of all tasks in it.
 *
 * @param direction how the sums are weighed
 * @param table the least weights
 * @param most the row of the table that allows the most
 */
record Pass(Direction direction, Table table, int most) {
  static Pass of(Cover cover, Direction direction) {
    cover.tally().passes++;
    return new Pass(direction, cover.table(direction), cover.most());
  }

  /** The least weight of serving what remains of all tasks once some are served at some count. */
  double rest(int count, int tasks) {
    double[] weights = table.weights(most - count);
    return weights[weights.length - 1 & ~tasks];
  }

  boolean isServed() {
    return rest(0, 0) < Double.POSITIVE_INFINITY;
  }

  double first() {
    return direction.first() == 0 ? tie() : rest(0, 0) - direction.second() * tie();
  }

  double second() {
    return direction.first() == 0 ? rest(0, 0) : tie();
  }

  private double tie() {
    return table.tie(most, table.weights(most).length - 1);
  }
}
