package dev.elige.tokens;

import dev.elige.base.Estimate;

/**
 * A provider's free service that counts the tokens of a text. The port; adapters need a key and
 * live with the providers.
 */
public interface CountingEndpoint {
  /**
   * The provider's count.
   *
   * @param model the id the provider uses
   * @return the count of the text alone; unknown with the reason where the provider did not answer
   */
  Estimate<Long> count(String model, String text);
}
