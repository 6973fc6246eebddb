package dev.elige.catalog;

/** For how long capacity is bought. */
public enum Commitment {
  NONE,
  ONE_DAY,
  ONE_MONTH,
  THREE_MONTHS,
  SIX_MONTHS,
  ONE_YEAR
}
