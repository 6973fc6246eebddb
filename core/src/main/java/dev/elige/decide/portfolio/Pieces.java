package dev.elige.decide.portfolio;

import java.util.List;
import java.util.function.Consumer;

/**
 * Options that serve one task, and pools that serve several.
 *
 * @param options for each task the options that are paid alone and that no other beats
 * @param pools the pools
 */
record Pieces(List<Front> options, List<PoolMenu> pools) implements Supply {
  @Override
  public void lower(Direction direction, Table table) {
    for (int task = 0; task < options.size(); task++) {
      for (var part : options.get(task).parts()) {
        table.lower(
            0,
            part.tasks(),
            direction.weight(part.first(), part.second()),
            direction.tie(part.first(), part.second()));
      }
    }
    for (var pool : pools) {
      pool.lower(direction, table);
    }
  }

  @Override
  public void parts(Direction direction, Allowance allowance, Consumer<Part> found) {
    for (var front : options) {
      for (var part : front.parts()) {
        if (direction.weight(part.first(), part.second()) <= allowance.of(0, part.tasks())) {
          found.accept(part);
        }
      }
    }
    for (var pool : pools) {
      pool.parts(direction, allowance, found);
    }
  }

  /** How many options. */
  int size() {
    int size = 0;
    for (var front : options) {
      size += front.parts().size();
    }
    for (var pool : pools) {
      size += Integer.bitCount(pool.served());
    }
    return size;
  }
}
