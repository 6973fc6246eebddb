package dev.elige.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The mean of samples and how well it is known.
 *
 * <p>Idea: samples are a part of all requests, so that their mean is off by chance: nine times in
 * ten by no more than t s / √n (Student). Where tokens are estimated, that error comes on top; the
 * two are independent and add as squares. A single sample x says little and not nothing: nine times
 * in ten the mean lies within x ± 4.84 x.
 *
 * <p>References: the quantile of t is exact for two and three samples, then that of Abramowitz and
 * Stegun, Handbook of Mathematical Functions, 26.7.5, within 1 %; one sample: Wall, Boen and
 * Tweedie, An Effective Confidence Interval for the Mean with Samples of Size One and Two, The
 * American Statistician 55 (2001).
 */
final class SampleMean {
  private static final int DECIMALS = 2;
  private static final double Z_90 = 1.6448536269514722;
  private static final double OF_ONE_SAMPLE = 4.84;

  private final KeptCounts.Count count;
  private final double mean;
  private final double chance;

  SampleMean(KeptCounts.Count count) {
    this.count = count;
    this.mean = (double) count.tokens() / count.texts();
    this.chance = chance(count);
  }

  BigDecimal mean() {
    return BigDecimal.valueOf(count.tokens())
        .divide(BigDecimal.valueOf(count.texts()), DECIMALS, RoundingMode.HALF_UP);
  }

  /** Lower end of the 90 % interval of the mean of all requests. */
  BigDecimal low() {
    return rounded(Math.max(0, mean - off(count.low())), RoundingMode.FLOOR).min(mean());
  }

  /** Upper end of that interval. */
  BigDecimal high() {
    return rounded(mean + off(count.high()), RoundingMode.CEILING).max(mean());
  }

  private double off(long end) {
    return Math.hypot((double) end / count.texts() - mean, chance);
  }

  private static double chance(KeptCounts.Count count) {
    int texts = count.texts();
    double sum = count.tokens();
    if (texts == 1) {
      return OF_ONE_SAMPLE * sum;
    }
    double variance = Math.max(0, count.squares() - sum * sum / texts) / (texts - 1);
    return student(texts - 1) * Math.sqrt(variance / texts);
  }

  /** The quantile of Student's distribution below which it lies 19 times in 20. */
  static double student(int degrees) {
    if (degrees == 1) {
      return Math.tan(0.45 * Math.PI);
    }
    return degrees == 2 ? 0.9 * Math.sqrt(2 / 0.19) : expanded(degrees);
  }

  private static double expanded(int degrees) {
    double z = Z_90;
    double first = (Math.pow(z, 3) + z) / 4;
    double second = (5 * Math.pow(z, 5) + 16 * Math.pow(z, 3) + 3 * z) / 96;
    double third = (3 * Math.pow(z, 7) + 19 * Math.pow(z, 5) + 17 * Math.pow(z, 3) - 15 * z) / 384;
    return z + first / degrees + second / Math.pow(degrees, 2) + third / Math.pow(degrees, 3);
  }

  private static BigDecimal rounded(double value, RoundingMode mode) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS + 2, RoundingMode.HALF_EVEN)
        .setScale(DECIMALS, mode);
  }
}
