package dev.elige.decide.record;

import java.math.BigDecimal;

/**
 * How much may move before a decision no longer holds.
 *
 * @param horizonDays how many days ahead an offer has to live
 * @param dearer the share by which a bill may rise, and by which another offer may cost less; 0.1
 *     is ten per cent
 * @param better by how much another offer may surely be better at no higher cost, 0 to 1; 0.1 is a
 *     tenth of the measured models
 */
public record Tolerance(int horizonDays, BigDecimal dearer, BigDecimal better) {
  public Tolerance {
    if (horizonDays < 0 || dearer.signum() < 0 || better.signum() < 0) {
      throw new IllegalArgumentException("a tolerance is 0 or more");
    }
  }
}
