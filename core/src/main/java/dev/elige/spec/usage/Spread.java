package dev.elige.spec.usage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** What is known of an amount beyond its mean, in the amount's own unit. */
public sealed interface Spread {
  /** The mean. */
  BigDecimal mean();

  /**
   * The mean itself is not known better than this: nine times in ten it lies between the ends.
   *
   * @param low lower end, 0 or above
   * @param typical what is thought most likely, between the ends
   * @param high upper end
   */
  record Between(BigDecimal low, BigDecimal typical, BigDecimal high) implements Spread {
    public Between {
      if (low.signum() < 0 || low.compareTo(typical) > 0 || typical.compareTo(high) > 0) {
        throw new IllegalArgumentException(
            "ends lie around what is typical: " + low + " <= " + typical + " <= " + high);
      }
    }

    @Override
    public BigDecimal mean() {
      return typical;
    }
  }

  /**
   * Requests differ: so many are of this size, so many of that.
   *
   * @param bins at least one; shares are above 0 and sum up to 1
   */
  record Histogram(List<Bin> bins) implements Spread {
    public Histogram {
      bins = List.copyOf(bins);
      var sum = bins.stream().map(Bin::share).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("1e-9")) > 0) {
        throw new IllegalArgumentException("shares sum up to 1, not " + sum);
      }
    }

    @Override
    public BigDecimal mean() {
      return bins.stream()
          .map(bin -> bin.amount().multiply(bin.share()))
          .reduce(BigDecimal.ZERO, BigDecimal::add)
          .round(MathContext.DECIMAL64);
    }
  }

  /**
   * One part of a histogram.
   *
   * @param amount 0 or above
   * @param share above 0 to 1
   */
  record Bin(BigDecimal amount, BigDecimal share) {
    public Bin {
      if (amount.signum() < 0 || share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("a bin has an amount and a share: " + amount);
      }
    }
  }
}
