package dev.elige.corpus;

/** The two sides of a record. */
enum Side {
  /** What goes into a model. */
  INPUT,
  /** What is expected of it. */
  OUTPUT
}
