package dev.elige.decide.portfolio;

import java.util.List;
import java.util.function.Consumer;

/**
 * Several suppliers, of which each may serve any set of tasks.
 *
 * @param members the suppliers, in an order that does not depend on that of the options
 */
record Groups(List<Group> members) implements Supply {
  @Override
  public void lower(Direction direction, Table table) {
    for (var member : members) {
      member.lower(direction, table);
    }
  }

  @Override
  public int size() {
    int size = 0;
    for (var member : members) {
      size += member.size();
    }
    return size;
  }

  @Override
  public void parts(Direction direction, Allowance allowance, Consumer<Part> found) {
    for (var member : members) {
      member.parts(direction, allowance, found);
    }
  }
}
