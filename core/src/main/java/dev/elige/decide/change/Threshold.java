package dev.elige.decide.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Finds the smallest change of a number with which something holds.
 *
 * <p>Idea: where a change is worked out in closed form, it is tried, and 99 % of it. Where it does
 * not prove right, since the number enters in more than one place, the change is halved down on a
 * logarithmic scale. Guarantee: with what is found it holds, and with 99 % of it does not; where
 * the answer goes back and forth there may be a smaller one.
 *
 * @param from where things stand
 * @param furthest the greatest change that is thought of; on the side on which it is looked
 * @param holds whether it holds at a value
 */
record Threshold(BigDecimal from, double furthest, Predicate<BigDecimal> holds) {
  private static final BigDecimal MOST_OF_IT = new BigDecimal("0.99");

  /** Digits that sums of doubles are sure of: a threshold at a round number is taken for it. */
  private static final MathContext SURE = new MathContext(12);

  private static final double NEAR = 1.004;
  private static final double LEAST = 1e-4;

  /** A value that was worked out, where it proves right; else what is found by halving. */
  Optional<BigDecimal> near(OptionalDouble guess) {
    return proved(guess).or(() -> searched(guess));
  }

  /** The value just beyond a guess, where it proves right. */
  Optional<BigDecimal> proved(OptionalDouble guess) {
    return guess.isPresent() && isBetween(guess.getAsDouble())
        ? beyond(guess.getAsDouble()).filter(this::isRight)
        : Optional.empty();
  }

  private boolean isBetween(double value) {
    double now = from.doubleValue();
    return now < furthest ? now < value && value <= furthest : furthest <= value && value < now;
  }

  private Optional<BigDecimal> beyond(double value) {
    var rounded = Rounding.beyond(from, new BigDecimal(value, SURE), false);
    return isBetween(rounded.doubleValue()) ? Optional.of(rounded) : Optional.empty();
  }

  private boolean isRight(BigDecimal value) {
    var less = from.add(value.subtract(from).multiply(MOST_OF_IT));
    return holds.test(value) && !holds.test(less);
  }

  private Optional<BigDecimal> searched(OptionalDouble guess) {
    double now = from.doubleValue();
    double side = Math.signum(furthest - now);
    double high = Math.abs(furthest - now);
    if (guess.isPresent()
        && isBetween(guess.getAsDouble())
        && holds.test(at(guess.getAsDouble()))) {
      high = Math.abs(guess.getAsDouble() - now);
    } else if (!holds.test(at(furthest))) {
      return Optional.empty();
    }
    double low = high * LEAST;
    if (holds.test(at(now + side * low))) {
      return Optional.empty();
    }
    while (high > NEAR * low) {
      double middle = Math.sqrt(low * high);
      if (holds.test(at(now + side * middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return beyond(now + side * high).filter(this::isRight);
  }

  private static BigDecimal at(double value) {
    return new BigDecimal(value, MathContext.DECIMAL64);
  }
}
