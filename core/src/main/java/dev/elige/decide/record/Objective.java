package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decision;
import dev.elige.spec.Goal;
import dev.elige.spec.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What choices for all tasks come to by the goal: of the cheapest the cost in USD a month, with
 * what further models and providers cost to keep; of the best the sum of qualities, each times the
 * task's weight, to a millionth; of the greatest value what the choices bring in USD a month, less
 * what they and their keeping cost.
 */
public final class Objective {
  private static final int DECIMALS = 6;

  private Objective() {}

  /** How it is called. */
  public static Text title(Goal goal) {
    return switch (goal) {
      case CHEAPEST -> Text.of("USD a month, with keeping", "USD al mes, con mantener");
      case BEST -> Text.of("weighted quality", "calidad ponderada");
      case VALUE -> Text.of("net value, USD a month", "valor neto, USD al mes");
    };
  }

  /**
   * The sum; unknown where that of one task is.
   *
   * @param choices one of each task
   */
  static Estimate<BigDecimal> of(Decision decision, List<Assessment> choices, Money keeping) {
    return switch (decision.requirement().aim().goal()) {
      case CHEAPEST -> cost(choices, keeping).map(Money::amount);
      case BEST -> quality(decision, choices, (_, quality) -> quality.mean());
      case VALUE -> net(choices, keeping);
    };
  }

  /** All bills and the keeping. */
  static Estimate<Money> cost(List<Assessment> choices, Money keeping) {
    var total = Estimate.known(keeping);
    for (var one : choices) {
      total = total.flatMap(sum -> one.bill().map(Bill::monthly).map(sum::plus));
    }
    return total;
  }

  /** The weighted sum of some measure of the qualities. */
  static Estimate<BigDecimal> quality(
      Decision decision, List<Assessment> choices, BiFunction<Task, Quality, Double> measure) {
    Estimate<BigDecimal> total = Estimate.known(BigDecimal.ZERO);
    for (int i = 0; i < choices.size(); i++) {
      var task = decision.tasks().get(i).task();
      var weight = BigDecimal.valueOf(task.quality().weight());
      var one = choices.get(i).quality().map(it -> BigDecimal.valueOf(measure.apply(task, it)));
      total = total.flatMap(sum -> one.map(mean -> sum.add(rounded(mean).multiply(weight))));
    }
    return total.map(Objective::rounded);
  }

  private static Estimate<BigDecimal> net(List<Assessment> choices, Money keeping) {
    var total = Estimate.known(keeping.amount().negate());
    for (var one : choices) {
      Estimate<Money> net =
          one.net()
              .orElseGet(() ->
                  Estimate.unknown("what it brings is not asked", "no se pregunta qué aporta"));
      total = total.flatMap(sum -> net.map(amount -> sum.add(amount.amount())));
    }
    return total.map(Objective::rounded);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
