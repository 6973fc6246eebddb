package dev.elige.decide.change;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.belief.Grade;
import dev.elige.belief.Quality;

/** Qualities whose whole interval has moved; one that was unknown becomes certain. */
final class Moved {
  /** So much that a rounding of doubles keeps nothing from being reached. */
  private static final double ROUNDING = 1e-12;

  private Moved() {}

  /** Moves a quality. */
  interface How {
    Estimate<Quality> of(Estimate<Quality> before);
  }

  /**
   * So that something is reached with a probability.
   *
   * @param confidence what the task asks for: the probability, or what it leaves
   */
  static Estimate<Quality> reaching(
      Estimate<Quality> before, double probability, double to, double confidence) {
    if (!(before instanceof Known<Quality>(var quality))) {
      return certain(to);
    }
    double reached =
        probability >= confidence ? quality.cautious(confidence) : quality.bold(confidence);
    return Estimate.known(by(quality, to - reached + ROUNDING));
  }

  /** So that its middle is where it is wanted. */
  static Estimate<Quality> expecting(Estimate<Quality> before, double mean) {
    return before instanceof Known<Quality>(var quality)
        ? Estimate.known(by(quality, mean - quality.mean()))
        : certain(mean);
  }

  private static Estimate<Quality> certain(double quality) {
    return Estimate.known(new Quality(quality, quality, quality, Grade.MEASURED));
  }

  private static Quality by(Quality quality, double shift) {
    return new Quality(
        within(quality.mean() + shift),
        within(quality.low() + shift),
        within(quality.high() + shift),
        quality.grade());
  }

  private static double within(double value) {
    return Math.clamp(value, 0, 1);
  }
}
