package dev.elige.decide.change;

import dev.elige.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 99 % of a change, or the step before it. */
final class TestingLess {
  private static final BigDecimal MOST_OF_IT = new BigDecimal("0.99");

  private TestingLess() {}

  /** None where there is nothing smaller. */
  static List<Change> of(Change change) {
    return switch (change) {
      case Change.Prices(var factor, var usd) ->
          List.of(new Change.Prices(most(BigDecimal.ONE, factor), usd));
      case Change.AnyLowerPrice() -> List.of(new Change.Prices(BigDecimal.ONE, BigDecimal.ZERO));
      case Change.Better(var probability, var from, var to) ->
          List.of(new Change.Better(probability, from, most(from.orElse(0.0), to)));
      case Change.Expected(var from, var to) ->
          List.of(new Change.Expected(from, most(from.orElse(0.0), to)));
      case Change.RightAnswers(var from, var to) ->
          List.of(new Change.RightAnswers(from, most(from, to)));
      case Change.Requests(var from, var to) -> List.of(new Change.Requests(from, most(from, to)));
      case Change.Floor(var from, var to) -> List.of(new Change.Floor(from, most(from, to)));
      case Change.Budget(var from, var to) -> List.of(new Change.Budget(from, most(from, to)));
      case Change.TotalBudget(var from, var to) ->
          List.of(new Change.TotalBudget(from, most(from, to)));
      case Change.WithoutLanguage(var _) -> List.of();
      case Change.MustLiveUntil(var from, var to) -> List.of(dayBefore(from, to));
    };
  }

  private static Change dayBefore(Optional<LocalDate> from, Optional<LocalDate> to) {
    var none = TestingWorld.TODAY.minusDays(1);
    var start = from.orElse(none);
    var end = to.orElse(none);
    var before = end.isAfter(start) ? end.minusDays(1) : end.plusDays(1);
    return new Change.MustLiveUntil(
        from, before.isAfter(none) ? Optional.of(before) : Optional.empty());
  }

  /** Where there is no budget today, one that is a little greater changes less. */
  private static Money most(Optional<Money> from, Money to) {
    return Money.usd(
        from.map(money -> most(money.amount(), to.amount()))
            .orElse(to.amount().multiply(new BigDecimal("1.01"))));
  }

  private static double most(double from, double to) {
    return most(BigDecimal.valueOf(from), BigDecimal.valueOf(to)).doubleValue();
  }

  private static BigDecimal most(BigDecimal from, BigDecimal to) {
    return from.add(to.subtract(from).multiply(MOST_OF_IT));
  }
}
