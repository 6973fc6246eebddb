package dev.elige.decide.portfolio;

/**
 * How many models and providers are counted, as one number for use in tables. A limit that cannot
 * bind is not counted.
 *
 * @param models the most models that are counted, 0 where none are
 * @param providers the most providers that are counted, 0 where none are
 */
record Counts(int models, int providers) {
  int of(int someModels, int someProviders) {
    return someProviders * (models + 1) + someModels;
  }

  int size() {
    return (models + 1) * (providers + 1);
  }

  int most() {
    return size() - 1;
  }

  /** Whether a count is no more than another in either; then their difference is a count too. */
  boolean fits(int part, int whole) {
    return part <= whole && part % (models + 1) <= whole % (models + 1);
  }
}
