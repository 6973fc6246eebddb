package dev.elige.decide.portfolio;

import java.util.List;
import java.util.function.Consumer;

/**
 * What cannot be taken apart: options that serve one task, and pools bought for several.
 *
 * @param alone for each task the options that are paid alone and that no other beats
 * @param pools the pools that are worth buying for some tasks
 */
record Pieces(List<Front> alone, List<PoolSets> pools) implements Supply {
  @Override
  public void lower(Direction direction, Table table) {
    for (var front : alone) {
      for (var part : front.parts()) {
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
    for (var front : alone) {
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

  /** Whether sets of several tasks are of one pool at most, of which one purchase is enough. */
  boolean isSimple() {
    return pools.isEmpty() || (pools.size() == 1 && pools.getFirst().pool().isBoughtOnce());
  }

  @Override
  public int size() {
    int size = 0;
    for (var front : alone) {
      size += front.parts().size();
    }
    for (var pool : pools) {
      size += pool.size();
    }
    return size;
  }
}
