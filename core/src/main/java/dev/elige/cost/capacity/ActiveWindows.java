package dev.elige.cost.capacity;

import dev.elige.base.Explanation;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.cost.Derivation;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.Arrival;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The five-minute windows of a month in which an imported model is awake.
 *
 * <p>Idea: requests arrive by chance (a Poisson process) at the rate of their hour of the week. Of
 * the {@code 12 x hours / 168} windows that an hour of the week has in a month, those with at least
 * one request are billed: {@code windows = sum over the week's hours of 12 x hours / 168 x (1 -
 * exp(-r)) x copies}, where {@code r} is the number of requests that one window expects and {@code
 * copies} as many copies of the model as the hour's tokens need, 1 where nobody says what a copy
 * takes. It is an upper estimate: windows that open with a request instead of by the clock are
 * {@code r / (1 + r)} of the time, at most 20.4 % of a copy's time fewer.
 *
 * @param windows windows of all copies, rounded to a millionth
 * @param units custom model units of one copy
 */
record ActiveWindows(BigDecimal windows, BigDecimal units) implements Derivation {
  private static final BigDecimal MINUTES = new BigDecimal("5");
  private static final BigDecimal PER_HOUR = new BigDecimal("12");
  private static final BigDecimal HOUR_MINUTES = new BigDecimal("60");
  private static final int DECIMALS = 6;

  /**
   * The windows that a workload keeps a model awake.
   *
   * @param units custom model units of one copy
   * @param unitInputPerMinute input tokens that one unit takes in a minute, where that is known
   * @param unitOutputPerMinute output tokens that one unit makes in a minute, where that is known
   */
  static ActiveWindows of(
      Workload workload,
      BigDecimal units,
      Optional<BigDecimal> unitInputPerMinute,
      Optional<BigDecimal> unitOutputPerMinute) {
    var usage = workload.usage();
    var weeks =
        usage.hoursOfMonth().divide(BigDecimal.valueOf(Arrival.HOURS), MathContext.DECIMAL128);
    var output = workload.outputTokens().add(usage.reasoningTokens());
    var windows = BigDecimal.ZERO;
    for (var hours : alike(usage.arrival()).values()) {
      var requests =
          workload
              .requests()
              .multiply(usage.arrival().share(hours.getFirst()))
              .divide(weeks, MathContext.DECIMAL128);
      var copies =
          copies(requests.multiply(workload.inputTokens()), unitInputPerMinute, units)
              .max(copies(requests.multiply(output), unitOutputPerMinute, units));
      var count = BigDecimal.valueOf(hours.size());
      windows = windows.add(awake(requests).multiply(copies).multiply(count));
    }
    return new ActiveWindows(
        windows.multiply(weeks).setScale(DECIMALS, RoundingMode.HALF_UP), units);
  }

  /** The hours of the week by how busy they are: one answer serves all that are alike. */
  private static Map<BigDecimal, List<Integer>> alike(Arrival arrival) {
    var hours = new HashMap<BigDecimal, List<Integer>>();
    for (int hour = 0; hour < Arrival.HOURS; hour++) {
      hours
          .computeIfAbsent(arrival.weights().get(hour).stripTrailingZeros(), _ -> new ArrayList<>())
          .add(hour);
    }
    return hours;
  }

  /** The expected windows with a request, of the twelve of an hour. */
  private static BigDecimal awake(BigDecimal requestsOfHour) {
    double expected = requestsOfHour.doubleValue() / PER_HOUR.doubleValue();
    return BigDecimal.valueOf(-Math.expm1(-expected)).multiply(PER_HOUR);
  }

  private static BigDecimal copies(
      BigDecimal tokensOfHour, Optional<BigDecimal> unitPerMinute, BigDecimal units) {
    return unitPerMinute
        .map(it ->
            tokensOfHour
                .divide(it.multiply(units).multiply(HOUR_MINUTES), 0, RoundingMode.CEILING)
                .max(BigDecimal.ONE))
        .orElse(BigDecimal.ONE);
  }

  /** Minutes times units. */
  BigDecimal unitMinutes() {
    return windows.multiply(MINUTES).multiply(units);
  }

  @Override
  public Explanation explain() {
    return Explanation.of(
        Text.of("unit-minutes a month", "minutos de unidad al mes"),
        Numerals.plain(unitMinutes()),
        List.of(
            Explanation.given(
                Text.of(
                    "windows of five minutes with a request", "ventanas de cinco minutos con uso"),
                Numerals.rounded(windows, 2)),
            Explanation.given(
                Text.of("units of one copy", "unidades de una copia"), Numerals.plain(units))));
  }
}
