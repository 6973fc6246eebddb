package dev.elige.spec.usage;

import java.math.BigDecimal;

/**
 * The road around a missing language: translate the request, ask the model, translate the answer
 * back.
 *
 * @param share the share of requests that takes this road, above 0 to 1
 * @param charactersPerToken characters of one token of text, for a translator that is paid by
 *     characters; above 0
 */
public record Translation(BigDecimal share, BigDecimal charactersPerToken) {
  public Translation {
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a share is above 0 and at most 1: " + share);
    }
    if (charactersPerToken.signum() <= 0) {
      throw new IllegalArgumentException("a token has characters: " + charactersPerToken);
    }
  }
}
