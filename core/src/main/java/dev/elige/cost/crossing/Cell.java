package dev.elige.cost.crossing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/**
 * A part of the range, with what bills cost at its ends and inside.
 *
 * @param samples rising in value, three or more
 */
record Cell(List<Sample> samples) {
  private static final BigDecimal SMOOTH = new BigDecimal("1e-3");
  private static final BigDecimal ARITHMETIC = new BigDecimal("1e-14");
  private static final BigDecimal NOISES = new BigDecimal("3");

  Cell {
    samples = List.copyOf(samples);
  }

  Sample low() {
    return samples.getFirst();
  }

  Sample high() {
    return samples.getLast();
  }

  /** Whether the difference is a straight line, but for what rounding does to it. */
  boolean isStraight() {
    var totals = high().one().abs().add(high().other().abs());
    return offLine().compareTo(totals.multiply(ARITHMETIC).add(high().noise().multiply(NOISES)))
        <= 0;
  }

  /** Whether the difference rises or falls throughout, and a jump in it is a small part of that. */
  boolean isSmooth() {
    int direction = high().difference().compareTo(low().difference());
    for (int i = 1; i < samples.size(); i++) {
      int step = samples.get(i).difference().compareTo(samples.get(i - 1).difference());
      if (step != direction) {
        return false;
      }
    }
    var change = high().difference().subtract(low().difference()).abs();
    return offLine().compareTo(change.multiply(SMOOTH)) <= 0;
  }

  /** Whether all totals of one bill lie above all of the other. */
  boolean areApart() {
    return least(Sample::one).compareTo(most(Sample::other)) > 0
        || least(Sample::other).compareTo(most(Sample::one)) > 0;
  }

  /** Where a straight line through the ends reaches 0; the low end where bills are equal there. */
  BigDecimal root() {
    var low = low();
    if (low.sign() == 0) {
      return low.at();
    }
    var slope = high().difference().subtract(low.difference());
    return low.at()
        .subtract(
            low.difference()
                .multiply(high().at().subtract(low.at()))
                .divide(slope, MathContext.DECIMAL128));
  }

  private BigDecimal offLine() {
    var most = BigDecimal.ZERO;
    for (var sample : samples.subList(1, samples.size() - 1)) {
      most = most.max(sample.offLine(low(), high()));
    }
    return most;
  }

  private BigDecimal least(Function<Sample, BigDecimal> total) {
    return samples.stream().map(total).reduce(BigDecimal::min).orElseThrow();
  }

  private BigDecimal most(Function<Sample, BigDecimal> total) {
    return samples.stream().map(total).reduce(BigDecimal::max).orElseThrow();
  }
}
