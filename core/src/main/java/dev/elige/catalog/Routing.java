package dev.elige.catalog;

/** Where a request may be computed. */
public enum Routing {
  /** In the region that was called. */
  IN_REGION,
  /** In any region of the same geography, such as the EU. */
  GEO,
  /** Anywhere. */
  GLOBAL
}
