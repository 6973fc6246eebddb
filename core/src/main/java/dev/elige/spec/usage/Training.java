package dev.elige.spec.usage;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One training of a customised model and the life of what comes out of it.
 *
 * @param tokens tokens of the training set; empty where it is billed by hours or images alone
 * @param epochs how often the set is gone through, above 0
 * @param validationTokens tokens of the validation set, billed where the provider bills them
 * @param hours hours of training, where they are billed
 * @param images images seen, where they are billed
 * @param lifeMonths months until the model is trained anew, over which the training is spread;
 *     above 0
 * @param hostingHours hours a month that the model is kept ready; else all of them
 */
public record Training(
    Optional<BigDecimal> tokens,
    BigDecimal epochs,
    BigDecimal validationTokens,
    Optional<BigDecimal> hours,
    Optional<BigDecimal> images,
    BigDecimal lifeMonths,
    Optional<BigDecimal> hostingHours) {
  public Training {
    if (epochs.signum() <= 0 || lifeMonths.signum() <= 0 || validationTokens.signum() < 0) {
      throw new IllegalArgumentException("epochs and months of life are above 0");
    }
    if (tokens.isEmpty() && hours.isEmpty() && images.isEmpty()) {
      throw new IllegalArgumentException("a training has tokens, hours or images");
    }
  }

  /** A training by tokens, without validation, on a model kept ready all month. */
  public static Training ofTokens(long tokens, long epochs, long lifeMonths) {
    return new Training(
        Optional.of(BigDecimal.valueOf(tokens)),
        BigDecimal.valueOf(epochs),
        BigDecimal.ZERO,
        Optional.empty(),
        Optional.empty(),
        BigDecimal.valueOf(lifeMonths),
        Optional.empty());
  }
}
