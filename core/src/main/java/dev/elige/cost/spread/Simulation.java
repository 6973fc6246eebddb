package dev.elige.cost.spread;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.TokenSize;
import dev.elige.cost.TokenSize.Basis;
import dev.elige.cost.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Where a bill lies, given what is not certain of its workload: the mean sizes of requests and
 * answers, and how many requests there are.
 *
 * <p>Idea: Monte Carlo over whole bills, so that steps, tiers and minimum charges count as they
 * are. {@link Interval}, {@link UncertainSizes} and {@link UncertainRequests} say how each amount
 * is drawn, {@link Strata} how the draws meet. Amounts are independent of each other, but for two
 * sizes that are estimated from another tokenizer's count: those err together. What moves the total
 * most is found one amount at a time, between its P10 and its P90 with the others at their medians.
 *
 * <p>Guarantee: the same draws for the same workload at every run and for every bill, so that
 * differences between offers are theirs. Of one uncertain amount and a bill that rises with it, the
 * quantiles are those of the amount put into the bill. All three are totals of bills that were
 * made, none is interpolated.
 */
public final class Simulation {
  private static final long REQUESTS_SEED = 1;
  private static final long INPUT_SEED = 2;
  private static final long OUTPUT_SEED = 3;

  private final Workload workload;
  private final Function<Workload, Estimate<Bill>> bill;
  private final List<Uncertain> inputs;

  private Simulation(
      Workload workload, Function<Workload, Estimate<Bill>> bill, List<Uncertain> inputs) {
    this.workload = workload;
    this.bill = bill;
    this.inputs = inputs;
  }

  /**
   * The spread of a bill.
   *
   * @param workload with what is not certain of it: intervals of its sizes, {@code requestsSpread}
   *     of its usage
   * @param bill what a workload costs
   * @return unknown where the bill is, or becomes so at a size that may well be
   */
  public static Estimate<CostSpread> of(
      Workload workload, Function<Workload, Estimate<Bill>> bill) {
    var inputs = inputs(workload);
    if (inputs.isEmpty()) {
      return bill.apply(workload).map(Bill::monthly).map(Simulation::certain);
    }
    return bill.apply(workload).flatMap(_ -> new Simulation(workload, bill, inputs).spread());
  }

  private static CostSpread certain(Money total) {
    return new CostSpread(
        total,
        total,
        total,
        Text.of(
            "nothing: sizes and volume are taken as certain",
            "nada: los tamaños y el volumen se toman como ciertos"));
  }

  /** What is not certain of a workload. */
  static List<Uncertain> inputs(Workload workload) {
    var requests = workload.requests();
    boolean errTogether = isEstimated(workload.input()) && isEstimated(workload.output());
    var outputSeed = errTogether ? INPUT_SEED : OUTPUT_SEED;
    var inputs = new ArrayList<Uncertain>(3);
    UncertainRequests.draws(workload, REQUESTS_SEED).ifPresent(inputs::add);
    UncertainSizes.input().draws(workload.input(), requests, INPUT_SEED).ifPresent(inputs::add);
    UncertainSizes.output().draws(workload.output(), requests, outputSeed).ifPresent(inputs::add);
    return inputs;
  }

  private static boolean isEstimated(TokenSize size) {
    return size.basis() == Basis.ESTIMATED;
  }

  private Estimate<CostSpread> spread() {
    var totals = new Money[Strata.DRAWS];
    for (int i = 0; i < Strata.DRAWS; i++) {
      var drawn = workload;
      for (var input : inputs) {
        drawn = input.draws().get(i).into().apply(drawn);
      }
      switch (total(drawn)) {
        case Known<Money>(var total) -> totals[i] = total;
        case Unknown<Money>(var reason) -> {
          return Estimate.unknown(
              "at a size or volume that is not ruled out: {}",
              "con un tamaño o volumen que no se descarta: {}",
              reason);
        }
      }
    }
    Arrays.sort(totals);
    return Driver.of(inputs, workload, this::total)
        .map(driver ->
            new CostSpread(totals[Strata.P10], totals[Strata.P50], totals[Strata.P90], driver));
  }

  private Estimate<Money> total(Workload drawn) {
    return bill.apply(drawn).map(Bill::monthly);
  }
}
