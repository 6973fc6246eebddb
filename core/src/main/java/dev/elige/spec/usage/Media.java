package dev.elige.spec.usage;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * What one request holds beside tokens of text. All are means, 0 or above.
 *
 * @param imagesIn images sent
 * @param imagesOut images made
 * @param audioSecondsIn seconds of audio sent
 * @param audioSecondsOut seconds of audio made
 */
public record Media(
    BigDecimal imagesIn,
    BigDecimal imagesOut,
    BigDecimal audioSecondsIn,
    BigDecimal audioSecondsOut) {
  /** Text alone. */
  public static final Media NONE =
      new Media(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  public Media {
    if (Stream.of(imagesIn, imagesOut, audioSecondsIn, audioSecondsOut)
        .anyMatch(amount -> amount.signum() < 0)) {
      throw new IllegalArgumentException("amounts of media are not negative");
    }
  }

  /** Whether requests and answers are text alone. */
  public boolean isNone() {
    return imagesIn.signum() == 0
        && imagesOut.signum() == 0
        && audioSecondsIn.signum() == 0
        && audioSecondsOut.signum() == 0;
  }
}
