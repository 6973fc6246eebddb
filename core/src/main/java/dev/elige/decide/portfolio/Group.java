package dev.elige.decide.portfolio;

import java.util.function.Consumer;

/**
 * A model, or a provider, with all that it can serve; using it counts once and costs once.
 *
 * @param cover what it can serve
 * @param further what using it adds to the count
 * @param furtherFirst what using it adds to the first sum of {@link Criteria}
 * @param furtherSecond what it adds to the second
 */
record Group(Cover cover, int further, double furtherFirst, double furtherSecond)
    implements Supply {
  @Override
  public void lower(Direction direction, Table table) {
    var own = cover.table(direction);
    double weight = direction.weight(furtherFirst, furtherSecond);
    double tie = direction.tie(furtherFirst, furtherSecond);
    for (int count = 0; count <= cover.most(); count++) {
      double[] weights = own.weights(count);
      double[] ties = own.ties(count);
      for (int set = 1; set < weights.length; set++) {
        if (weights[set] < Double.POSITIVE_INFINITY) {
          table.lower(count + further, set, weights[set] + weight, ties[set] + tie);
        }
      }
    }
  }

  @Override
  public int size() {
    return cover.supply().size();
  }

  @Override
  public void parts(Direction direction, Allowance allowance, Consumer<Part> found) {
    double weight = direction.weight(furtherFirst, furtherSecond);
    cover.parts(
        direction,
        (count, tasks) -> allowance.of(count + further, tasks) - weight,
        part -> found.accept(part.counted(further, furtherFirst, furtherSecond)));
  }
}
