package dev.elige.prompt;

/** Something that did not fit. */
public sealed interface Cut {
  /** Which of its kind, from 1. */
  int number();

  /**
   * An example that was left out.
   *
   * @param number the place in the filling, from 1
   */
  record ExampleLeftOut(int number) implements Cut {}

  /**
   * A piece of context that was left out.
   *
   * @param number the place in the filling, from 1
   */
  record ContextLeftOut(int number) implements Cut {}

  /**
   * A piece of context of which only the beginning is kept.
   *
   * @param number the place in the filling, from 1
   * @param kept characters (code points) kept, at least one
   * @param of characters it had
   */
  record ContextShortened(int number, int kept, int of) implements Cut {
    public ContextShortened {
      if (kept < 1 || kept >= of) {
        throw new IllegalArgumentException("a part is kept: " + kept + " of " + of);
      }
    }
  }
}
