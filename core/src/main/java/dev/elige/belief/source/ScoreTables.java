package dev.elige.belief.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import java.util.Optional;

/** What tables of scores have in common. */
final class ScoreTables {
  /** Standard errors within one side of a 95 % interval of a normal distribution. */
  private static final double ERRORS_PER_SIDE = 1.959963984540054;

  private ScoreTables() {}

  /** A table that may be shipped with attribution. */
  static Source shipped(String id, String title, String url, String licence) {
    return new Source(id, title, url, licence, LicenceClass.A, Authority.CURATED);
  }

  /** A table without a licence. */
  static Source unlicensed(String id, String title, String url) {
    return new Source(
        id, title, url, "none stated; single facts restated", LicenceClass.B, Authority.CURATED);
  }

  /** The standard error of a value with a 95 % interval; empty where a bound is no number. */
  static Optional<Double> errorOfInterval(String low, String high) {
    try {
      double error = (Double.parseDouble(high) - Double.parseDouble(low)) / (2 * ERRORS_PER_SIDE);
      return Optional.of(error).filter(one -> one > 0);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /**
   * The standard error of a share of cases: the standard deviation of the share that is believed
   * after so many cases when every share was as likely before, so that 0 of n leaves some doubt.
   *
   * @param share from 0 to 1
   */
  static double errorOfShare(double share, double cases) {
    double hits = share * cases + 1;
    double misses = (1 - share) * cases + 1;
    double all = hits + misses;
    return Math.sqrt(hits * misses / (all * all * (all + 1)));
  }
}
