package dev.elige.cost.crossing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A variable and the values that it takes.
 *
 * @param from the least; above 0, or 0 for hit rates and tokens
 * @param to the largest; at most 1 for hit rates
 */
public record Sweep(Variable variable, BigDecimal from, BigDecimal to) {
  /** Intervals that are looked at one by one. */
  private static final int CELLS = 96;

  public Sweep {
    if (from.signum() < 0 || from.compareTo(to) >= 0) {
      throw new IllegalArgumentException("a range rises from 0 or above: " + from + " to " + to);
    }
    boolean mayBeZero = variable == Variable.HIT_RATE || variable == Variable.OUTPUT_TOKENS;
    if (from.signum() == 0 && !mayBeZero) {
      throw new IllegalArgumentException(variable.id() + " is above 0");
    }
    if (variable == Variable.HIT_RATE && to.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a hit rate is at most 1: " + to);
    }
  }

  /** All values that make sense: up to 10^10 requests, 10 years of life, 100,000 tokens. */
  public static Sweep usual(Variable variable) {
    return switch (variable) {
      case REQUESTS -> of(variable, "1", "1e10");
      case UTILISATION -> of(variable, "0.001", "1");
      case HIT_RATE -> of(variable, "0", "1");
      case LIFE_MONTHS -> of(variable, "0.5", "120");
      case OUTPUT_TOKENS -> of(variable, "1", "100000");
    };
  }

  private static Sweep of(Variable variable, String from, String to) {
    return new Sweep(variable, new BigDecimal(from), new BigDecimal(to));
  }

  /** The ends of the cells, rising: by equal factors where the range is wide, else evenly. */
  List<BigDecimal> ends() {
    double low = from.doubleValue();
    double high = to.doubleValue();
    boolean isWide = low > 0 && high / low > 10;
    var ends = new ArrayList<BigDecimal>(CELLS + 1);
    ends.add(from);
    for (int i = 1; i < CELLS; i++) {
      double part = (double) i / CELLS;
      double end = isWide ? low * Math.pow(high / low, part) : low + part * (high - low);
      ends.add(new BigDecimal(end).round(MathContext.DECIMAL32));
    }
    ends.add(to);
    return ends;
  }
}
