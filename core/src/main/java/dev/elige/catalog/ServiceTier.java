package dev.elige.catalog;

/** How a request is served and billed by use. */
public enum ServiceTier {
  ON_DEMAND,
  BATCH,
  FLEX,
  PRIORITY
}
