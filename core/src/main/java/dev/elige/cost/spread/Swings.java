package dev.elige.cost.spread;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.TokenSize;
import dev.elige.cost.TokenSize.Part;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What moves a monthly total, one amount at a time: what a tornado chart shows. Every total is that
 * of a bill that was made; none is interpolated.
 */
public final class Swings {
  private Swings() {}

  /** An amount at two places, and the workloads with it there. */
  private record Move(Uncertain.Draw low, Uncertain.Draw high, Text what) {}

  /**
   * How far each uncertain amount of a workload moves its bill from its P10 to its P90, the others
   * at their medians.
   *
   * @param bill what a workload costs
   * @return the widest first, those that move nothing left out; unknown where a bill is
   */
  public static Estimate<List<Swing>> likely(
      Workload workload, Function<Workload, Estimate<Bill>> bill) {
    return likely(
            Simulation.inputs(workload), workload, drawn -> bill.apply(drawn).map(Bill::monthly))
        .map(Swings::moving);
  }

  /** One for each uncertain amount, in their order. */
  static Estimate<List<Swing>> likely(
      List<Uncertain> inputs, Workload workload, Function<Workload, Estimate<Money>> total) {
    var middle = workload;
    var moves = new ArrayList<Move>();
    for (var input : inputs) {
      middle = input.at(Strata.P50, middle);
      moves.add(
          new Move(input.rising().get(Strata.P10), input.rising().get(Strata.P90), input.title()));
    }
    return swings(moves, middle, total);
  }

  /**
   * How far each amount of a workload moves its bill where it is a share less and a share more,
   * whatever is known of it.
   *
   * @param share above 0, below 1
   * @param bill what a workload costs
   * @return the widest first, those that move nothing left out; unknown where a bill is
   */
  public static Estimate<List<Swing>> by(
      double share, Workload workload, Function<Workload, Estimate<Bill>> bill) {
    var less = BigDecimal.valueOf(1 - share);
    var more = BigDecimal.valueOf(1 + share);
    var moves =
        List.of(
            new Move(requests(workload, less), requests(workload, more), UncertainRequests.TITLE),
            new Move(input(workload, less), input(workload, more), UncertainSizes.input().title()),
            new Move(
                output(workload, less), output(workload, more), UncertainSizes.output().title()));
    return swings(moves, workload, drawn -> bill.apply(drawn).map(Bill::monthly))
        .map(Swings::moving);
  }

  private static Uncertain.Draw requests(Workload workload, BigDecimal factor) {
    var requests = workload.requests().multiply(factor);
    return new Uncertain.Draw(requests.doubleValue(), other -> other.withRequests(requests));
  }

  private static Uncertain.Draw input(Workload workload, BigDecimal factor) {
    var size = times(workload.input(), factor);
    return UncertainSizes.input().draw(size);
  }

  private static Uncertain.Draw output(Workload workload, BigDecimal factor) {
    var size = times(workload.output(), factor);
    return UncertainSizes.output().draw(size);
  }

  private static TokenSize times(TokenSize size, BigDecimal factor) {
    return new TokenSize(
        size.mean().multiply(factor),
        size.low().multiply(factor),
        size.high().multiply(factor),
        size.largestLow().multiply(factor),
        size.largestHigh().multiply(factor),
        size.parts().stream()
            .map(part -> new Part(part.tokens().multiply(factor), part.share()))
            .toList(),
        size.basis(),
        size.text());
  }

  private static Estimate<List<Swing>> swings(
      List<Move> moves, Workload middle, Function<Workload, Estimate<Money>> total) {
    var swings = new ArrayList<Swing>();
    for (var move : moves) {
      switch (swing(move, middle, total)) {
        case Known<Swing>(var swing) -> swings.add(swing);
        case Unknown<Swing>(var reason) -> {
          return Estimate.unknown(reason);
        }
      }
    }
    return Estimate.known(swings);
  }

  private static Estimate<Swing> swing(
      Move move, Workload middle, Function<Workload, Estimate<Money>> total) {
    return total
        .apply(move.low().into().apply(middle))
        .flatMap(low ->
            total
                .apply(move.high().into().apply(middle))
                .flatMap(high ->
                    total
                        .apply(middle)
                        .map(in ->
                            new Swing(
                                move.what(),
                                move.low().amount(),
                                move.high().amount(),
                                low,
                                in,
                                high))));
  }

  private static List<Swing> moving(List<Swing> swings) {
    return swings.stream()
        .filter(swing -> swing.width().signum() > 0)
        .sorted((one, other) -> other.width().compareTo(one.width()))
        .toList();
  }
}
