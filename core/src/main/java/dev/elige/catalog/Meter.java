package dev.elige.catalog;

/** What a token price counts. Input includes cached input unless a cache price is given. */
public enum Meter {
  INPUT,
  OUTPUT,
  CACHE_READ,
  /** Writing to a cache that lives five minutes, or whose life the source does not state. */
  CACHE_WRITE,
  /** Writing to a cache that lives one hour. */
  CACHE_WRITE_1H,
  /** Reasoning tokens, where they have a price of their own. */
  REASONING,
  AUDIO_INPUT,
  AUDIO_OUTPUT,
  AUDIO_CACHE_READ,
  IMAGE_INPUT,
  IMAGE_OUTPUT
}
