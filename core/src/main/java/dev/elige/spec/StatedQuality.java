package dev.elige.spec;

import java.util.Optional;

/**
 * What is said about quality, of an application or of a task; empty where nothing is said.
 *
 * @param confidence as a share
 */
record StatedQuality(
    Optional<Double> floor,
    Optional<Double> confidence,
    Optional<Double> weight,
    Optional<Worth> worth) {
  static final StatedQuality NONE =
      new StatedQuality(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The same; what is not said here as said above. */
  StatedQuality or(StatedQuality above) {
    return new StatedQuality(
        floor.or(above::floor),
        confidence.or(above::confidence),
        weight.or(above::weight),
        worth.or(above::worth));
  }

  /** All of it, with defaults where nothing is said. */
  QualityWish wish() {
    return new QualityWish(
        floor, confidence.orElse(Defaults.CONFIDENCE), weight.orElse(Defaults.WEIGHT), worth);
  }
}
