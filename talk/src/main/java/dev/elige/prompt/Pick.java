package dev.elige.prompt;

/** By what examples are picked. */
public sealed interface Pick {
  /** The first ones, in their order: the same for every item. */
  record Fixed() implements Pick {}

  /**
   * At random, and the same again with the same seed: the same for every item.
   *
   * @param seed of {@link java.util.Random}, whose numbers its contract fixes
   */
  record Drawn(long seed) implements Pick {}

  /** Those most like the item (Liu and others 2022, What Makes Good In-Context Examples). */
  record Similar(Similarity similarity) implements Pick {}

  /**
   * Those that differ most: the one most like the item, then each time the one that is least like
   * all that are picked.
   */
  record Diverse(Similarity similarity) implements Pick {}
}
