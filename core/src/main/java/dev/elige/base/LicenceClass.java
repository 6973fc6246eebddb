package dev.elige.base;

/** What a source's licence allows to do with its data. */
public enum LicenceClass {
  /** Permissive: may be shipped with attribution. */
  A,
  /** No licence stated: single facts are restated with the page that states them. */
  B,
  /** The user's own. */
  OWN
}
