package dev.elige.cost.spread;

import dev.elige.base.Text;
import dev.elige.cost.Workload;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An amount of a workload that is not certain.
 *
 * @param title what it is, for people
 * @param draws one for each stratum
 * @param rising the same, that of the least amount first
 */
record Uncertain(Text title, List<Draw> draws, List<Draw> rising) {
  /**
   * One way it may be.
   *
   * @param amount how large it then is
   * @param into puts it into a workload
   */
  record Draw(double amount, UnaryOperator<Workload> into) {}

  static Uncertain of(Text title, List<Draw> draws) {
    var rising = draws.stream().sorted(Comparator.comparingDouble(Draw::amount)).toList();
    return new Uncertain(title, List.copyOf(draws), rising);
  }

  /** A workload with the amount of a rank, such as {@link Strata#P50}. */
  Workload at(int rank, Workload workload) {
    return rising.get(rank).into().apply(workload);
  }
}
