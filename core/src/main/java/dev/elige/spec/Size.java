package dev.elige.spec;

import java.math.BigDecimal;

/**
 * The mean size of a text, in the unit its owner knows. How many tokens a word or a character makes
 * is an assumption of the bill, not of the requirement.
 *
 * @param amount 0 or above, need not be whole
 * @param unit what is counted
 */
public record Size(BigDecimal amount, SizeUnit unit) {
  /** No text at all: the output of an embedding. */
  public static final Size NONE = tokens(0);

  public Size {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("a size is not negative: " + amount);
    }
  }

  public static Size tokens(long amount) {
    return new Size(BigDecimal.valueOf(amount), SizeUnit.TOKENS);
  }

  public boolean isNone() {
    return amount.signum() == 0;
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + unit.id();
  }
}
