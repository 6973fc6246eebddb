package dev.elige.spec;

import dev.elige.base.Money;

/**
 * What answers are worth to the application.
 *
 * @param right what one right answer is worth, above 0
 * @param wrong what one wrong answer costs, 0 or more
 */
public record Worth(Money right, Money wrong) {
  public Worth {
    if (right.amount().signum() <= 0 || wrong.amount().signum() < 0) {
      throw new IllegalArgumentException(
          "a right answer is worth more than 0 and a wrong one costs 0 or more: "
              + right
              + ", "
              + wrong);
    }
  }
}
