package dev.elige.spec.usage;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The road around a missing language: translate the request, ask the model, translate the answer
 * back.
 *
 * @param share the share of requests that takes this road, above 0 to 1
 * @param charactersPerToken characters of one token of text, for a translator that is paid by
 *     characters; above 0
 * @param loss how much of a model's quality is lost on the way there and back, 0 to 1; empty where
 *     nobody has measured it
 */
public record Translation(BigDecimal share, BigDecimal charactersPerToken, Optional<Double> loss) {
  public Translation {
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a share is above 0 and at most 1: " + share);
    }
    if (charactersPerToken.signum() <= 0) {
      throw new IllegalArgumentException("a token has characters: " + charactersPerToken);
    }
    if (loss.filter(lost -> !(lost >= 0 && lost <= 1)).isPresent()) {
      throw new IllegalArgumentException("a loss is 0 to 1: " + loss);
    }
  }
}
