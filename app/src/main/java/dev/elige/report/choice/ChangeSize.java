package dev.elige.report.choice;

import dev.elige.decide.change.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How great a change is, to put changes of several kinds in an order: prices and qualities by their
 * difference, volumes and budgets by the logarithm of their ratio, days in years; a language counts
 * as much as half the price.
 */
final class ChangeSize {
  private static final double LANGUAGE = 0.5;
  private static final double YEAR = 365;

  private ChangeSize() {}

  static double of(Change change) {
    return switch (change) {
      case Change.Prices(var factor, var _) -> Math.abs(1 - factor.doubleValue());
      case Change.AnyLowerPrice() -> 0;
      case Change.Better(var _, var from, var to) -> to - from.orElse(0.0);
      case Change.Expected(var from, var to) -> Math.abs(to - from.orElse(0.0));
      case Change.RightAnswers(var from, var to) -> Math.abs(to - from);
      case Change.Requests(var from, var to) -> ratio(from, to);
      case Change.Floor(var from, var to) -> Math.abs(to - from);
      case Change.Budget(var from, var to) ->
          from.map(money -> ratio(money.amount(), to.amount())).orElse(1.0);
      case Change.TotalBudget(var from, var to) ->
          from.map(money -> ratio(money.amount(), to.amount())).orElse(1.0);
      case Change.WithoutLanguage(var _) -> LANGUAGE;
      case Change.MustLiveUntil(var from, var to) ->
          from.isPresent() && to.isPresent() ? years(from.get(), to.get()) : 1;
    };
  }

  private static double ratio(BigDecimal from, BigDecimal to) {
    return to.signum() == 0 ? 1 : Math.abs(Math.log(to.doubleValue() / from.doubleValue()));
  }

  private static double years(LocalDate from, LocalDate to) {
    return Math.abs(ChronoUnit.DAYS.between(from, to)) / YEAR;
  }
}
