package dev.elige.report;

import dev.elige.base.Text;

/** A chart of numbers, which stand in a table where nothing can be drawn. */
public sealed interface Drawing extends Block permits Scatter, Tornado, Shares {
  /** What is drawn, for people who do not see it too. */
  Text title();

  /** The same as numbers. */
  Table table();

  @Override
  default void accept(BlockVisitor visitor) {
    visitor.drawing(this);
  }
}
