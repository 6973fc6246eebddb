package dev.elige.cost;

import dev.elige.base.Explanation;

/** How a quantity came about; put into words only when somebody asks. */
public interface Derivation {
  /** The tree whose root is the quantity. */
  Explanation explain();
}
