package dev.elige.cost.step;

import dev.elige.cost.Tariff;

/** Who translates requests and answers. */
public sealed interface Translator {
  /**
   * A service that is paid by characters.
   *
   * @param id its id in the catalog, {@code amazon-translate}
   */
  record Service(String id) implements Translator {}

  /**
   * A multilingual model that is paid on demand. It reads each text and writes about as many tokens
   * as it reads.
   *
   * @param tariff its prices
   */
  record ByModel(Tariff tariff) implements Translator {}
}
