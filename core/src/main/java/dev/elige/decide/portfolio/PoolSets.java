package dev.elige.decide.portfolio;

import dev.elige.decide.portfolio.PortfolioAnswer.Purchase;
import dev.elige.decide.portfolio.Supply.Allowance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The sets of tasks that are worth buying a pool for, with what each comes to.
 *
 * <p>Idea: a set is left out where one of its tasks may as well leave it and be paid alone, by an
 * option of the same group that is as good. What remains after it has left is a smaller purchase,
 * for which the same holds; so whatever uses such a set may use a smaller one and is no worse.
 */
final class PoolSets {
  private final Pool pool;
  private final @Nullable Option[] options;
  private int size;
  private int[] sets = new int[8];
  private double[] firsts = new double[8];
  private double[] seconds = new double[8];

  private PoolSets(Pool pool, @Nullable Option[] options) {
    this.pool = pool;
    this.options = options;
  }

  /**
   * Finds them.
   *
   * @param sums what the pool comes to for every set
   * @param alone the options of each task that are paid alone
   * @param criteria how cost and value are summed
   */
  static PoolSets of(PoolSums sums, List<Front> alone, Criteria criteria) {
    var worth = new PoolSets(sums.pool(), sums.options());
    var leavers = worth.leavers(alone, criteria);
    for (int set = 1; set < sums.sets(); set++) {
      if (sums.serves(set) && isWorthIt(set, sums, leavers)) {
        worth.add(set, sums.first(set), sums.second(set));
      }
    }
    return worth;
  }

  private static boolean isWorthIt(int set, PoolSums sums, @Nullable Part[] leavers) {
    for (int rest = set; rest != 0; rest &= rest - 1) {
      var leaver = leavers[Integer.numberOfTrailingZeros(rest)];
      if (leaver != null
          && sums.isAsGood(
              set & ~leaver.tasks(),
              sums.first(set) - leaver.first(),
              sums.second(set) - leaver.second())) {
        return false;
      }
    }
    return true;
  }

  /** For each task the cheapest option paid alone that is worth as much as that of the pool. */
  private @Nullable Part[] leavers(List<Front> alone, Criteria criteria) {
    var leavers = new @Nullable Part[options.length];
    for (int task = 0; task < options.length; task++) {
      var option = options[task];
      for (var part : alone.get(task).parts()) {
        var known = leavers[task];
        if (option != null
            && criteria.value(part) >= option.value()
            && (known == null || criteria.usd(part) < criteria.usd(known))) {
          leavers[task] = part;
        }
      }
    }
    return leavers;
  }

  private void add(int set, double first, double second) {
    if (size == sets.length) {
      sets = Arrays.copyOf(sets, 2 * size);
      firsts = Arrays.copyOf(firsts, 2 * size);
      seconds = Arrays.copyOf(seconds, 2 * size);
    }
    sets[size] = set;
    firsts[size] = first;
    seconds[size] = second;
    size++;
  }

  /** Whether another pool of the same group is as good for every set that this is bought for. */
  boolean areServedBy(PoolSums other) {
    for (int i = 0; i < size; i++) {
      if (!other.isAsGood(sets[i], firsts[i], seconds[i])) {
        return false;
      }
    }
    return true;
  }

  Pool pool() {
    return pool;
  }

  @Nullable Option[] options() {
    return options;
  }

  /** How many sets. */
  int size() {
    return size;
  }

  void lower(Direction direction, Table table) {
    for (int i = 0; i < size; i++) {
      table.lower(
          0,
          sets[i],
          direction.weight(firsts[i], seconds[i]),
          direction.tie(firsts[i], seconds[i]));
    }
  }

  void parts(Direction direction, Allowance allowance, Consumer<Part> found) {
    for (int i = 0; i < size; i++) {
      int set = sets[i];
      if (direction.weight(firsts[i], seconds[i]) <= allowance.of(0, set)) {
        found.accept(
            new Part(
                set,
                0,
                firsts[i],
                seconds[i],
                (choices, purchases) -> tell(set, choices, purchases)));
      }
    }
  }

  private void tell(int set, Option[] choices, List<Purchase> purchases) {
    var sharing = new ArrayList<Integer>();
    for (int task = 0; task < options.length; task++) {
      var option = options[task];
      if ((set >> task & 1) == 1 && option != null) {
        choices[task] = option;
        sharing.add(task);
      }
    }
    purchases.add(Purchases.of(pool, sharing, choices));
  }
}
