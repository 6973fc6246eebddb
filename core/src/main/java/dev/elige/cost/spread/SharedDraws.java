package dev.elige.cost.spread;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.cost.Bill;
import dev.elige.cost.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Totals of a bill in draws of what is not certain of its workload, in the order in which they were
 * drawn: draw number i of one bill and of another are the same luck, so that their difference is
 * theirs (common random numbers; A. M. Law, Simulation Modeling and Analysis, 2015, section 11.2).
 *
 * <p>Idea: a bill is nearly always linear in each amount, so it is made where all amounts lie at an
 * end, and what lies between is interpolated. Guarantee: exact for bills that are linear in each
 * amount; a bill whose middle lies off by more than a thousandth is made in every draw.
 */
public final class SharedDraws {
  /** How many draws there are. */
  public static final int COUNT = Strata.DRAWS;

  private static final double NEAR = 1e-3;

  private final Workload workload;
  private final Function<Workload, Estimate<Bill>> bill;
  private final List<Uncertain> inputs;

  private SharedDraws(
      Workload workload, Function<Workload, Estimate<Bill>> bill, List<Uncertain> inputs) {
    this.workload = workload;
    this.bill = bill;
    this.inputs = inputs;
  }

  /**
   * The monthly totals.
   *
   * @param bill what a workload costs
   * @return {@link #COUNT} of them; unknown where the bill is at an amount that may well be
   */
  public static Estimate<double[]> totals(
      Workload workload, Function<Workload, Estimate<Bill>> bill) {
    return new SharedDraws(workload, bill, Simulation.inputs(workload)).totals();
  }

  private Estimate<double[]> totals() {
    double[] ends = new double[1 << inputs.size()];
    for (int i = 0; i < ends.length; i++) {
      switch (total(atEnds(i))) {
        case Known<Double>(var total) -> ends[i] = total;
        case Unknown<Double>(var reason) -> {
          return Estimate.unknown(reason);
        }
      }
    }
    if (inputs.isEmpty()) {
      double[] same = new double[COUNT];
      Arrays.fill(same, ends[0]);
      return Estimate.known(same);
    }
    return total(atMiddle())
        .flatMap(middle -> {
          double told = between(ends, input -> input.rising().get(Strata.P50).amount());
          boolean isNear = Math.abs(told - middle) <= NEAR * Math.abs(middle);
          return isNear ? Estimate.known(interpolated(ends)) : everyDraw();
        });
  }

  private Estimate<Double> total(Workload drawn) {
    return bill.apply(drawn).map(made -> made.monthly().amount().doubleValue());
  }

  /** Each amount is the greatest where its bit is set, else the least. */
  private Workload atEnds(int bits) {
    var drawn = workload;
    for (int i = 0; i < inputs.size(); i++) {
      drawn = inputs.get(i).at((bits >> i & 1) == 1 ? COUNT - 1 : 0, drawn);
    }
    return drawn;
  }

  private Workload atMiddle() {
    var drawn = workload;
    for (var input : inputs) {
      drawn = input.at(Strata.P50, drawn);
    }
    return drawn;
  }

  private double[] interpolated(double[] ends) {
    double[] totals = new double[COUNT];
    for (int d = 0; d < COUNT; d++) {
      int draw = d;
      totals[d] = between(ends, input -> input.draws().get(draw).amount());
    }
    return totals;
  }

  /** Folds one amount after the other: that of the lowest bit first. */
  private double between(double[] ends, Function<Uncertain, Double> amount) {
    double[] left = ends.clone();
    for (var input : inputs) {
      double low = input.rising().getFirst().amount();
      double width = input.rising().getLast().amount() - low;
      double share = width > 0 ? (amount.apply(input) - low) / width : 0;
      for (int i = 0; 2 * i + 1 < left.length; i++) {
        left[i] = left[2 * i] + share * (left[2 * i + 1] - left[2 * i]);
      }
    }
    return left[0];
  }

  private Estimate<double[]> everyDraw() {
    double[] totals = new double[COUNT];
    for (int d = 0; d < COUNT; d++) {
      var drawn = workload;
      for (var input : inputs) {
        drawn = input.draws().get(d).into().apply(drawn);
      }
      switch (total(drawn)) {
        case Known<Double>(var total) -> totals[d] = total;
        case Unknown<Double>(var reason) -> {
          return Estimate.unknown(reason);
        }
      }
    }
    return Estimate.known(totals);
  }
}
