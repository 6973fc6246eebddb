package dev.elige.base;

/**
 * How much a source counts when sources disagree, strongest first. A newer value wins only among
 * sources of the same authority.
 */
public enum Authority {
  /** The user's own file: contract prices and overrides. */
  USER,
  /** A vendor's machine-readable endpoint: a price list, a list of models. */
  VENDOR_ENDPOINT,
  /** A page of the vendor, read by people. */
  VENDOR_PAGE,
  /** Collections that are checked against vendors' pages one by one. */
  CURATED,
  /** Collections kept for a gateway's bookkeeping. */
  AGGREGATOR,
  /** A reseller's own listing of other vendors' models. */
  ROUTER,
  /** Collections of past prices: they tell of days that nobody else covers. */
  HISTORY
}
