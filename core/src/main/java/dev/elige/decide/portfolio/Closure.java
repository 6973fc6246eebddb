package dev.elige.decide.portfolio;

/**
 * From what serving sets by one part weighs to what serving them by several weighs: {@code w(M) =
 * min p(S) + w(M - S)} over the S within M that hold its lowest task, 3^n / 2 sums for n tasks
 * (Held and Karp, 1962).
 */
final class Closure {
  private final double[] weights;
  private final double[] ties;

  /** For each task the last useful set whose lowest task it is, and for each set the one before. */
  private final int[] last;

  private final int[] before;
  private final int[] length;

  private Closure(Table table, int tasks) {
    weights = table.weights(0);
    ties = table.ties(0);
    last = new int[tasks];
    before = new int[weights.length];
    length = new int[tasks];
  }

  /** In place, where every part serves one task and nothing is counted: plain sums. */
  static Table ofSingles(Table table) {
    double[] weights = table.weights(0);
    double[] ties = table.ties(0);
    weights[0] = 0;
    for (int set = 1; set < weights.length; set++) {
      int rest = set & (set - 1);
      weights[set] = weights[rest] + weights[set ^ rest];
      ties[set] = ties[rest] + ties[set ^ rest];
    }
    return table;
  }

  /**
   * In place, where nothing is counted and of parts that serve several tasks a cover needs one at
   * most: a set is that part, or one of its tasks is served by itself. n 2^n sums.
   */
  static Table withOnePool(Table table, int tasks) {
    double[] weights = table.weights(0);
    double[] ties = table.ties(0);
    double[] single = new double[tasks];
    double[] singleTie = new double[tasks];
    for (int task = 0; task < tasks; task++) {
      single[task] = weights[1 << task];
      singleTie[task] = ties[1 << task];
    }
    weights[0] = 0;
    for (int set = 1; set < weights.length; set++) {
      for (int rest = set; rest != 0; rest &= rest - 1) {
        int task = Integer.numberOfTrailingZeros(rest);
        int others = set & ~(1 << task);
        table.lower(0, set, weights[others] + single[task], ties[others] + singleTie[task]);
      }
    }
    return table;
  }

  /**
   * In place, where nothing is counted. A set that several parts serve as well as one is no part to
   * be tried again, which leaves few where most parts serve one task.
   */
  static Table uncounted(Table table, int tasks) {
    new Closure(table, tasks).close(table);
    return table;
  }

  private void close(Table table) {
    weights[0] = 0;
    for (int set = 1; set < weights.length; set++) {
      double alone = weights[set];
      double aloneTie = ties[set];
      int lowest = Integer.numberOfTrailingZeros(set);
      int rest = set & (set - 1);
      if (length[lowest] < 1 << Integer.bitCount(rest)) {
        for (int part = last[lowest]; part != 0; part = before[part]) {
          if ((part & ~set) == 0) {
            lower(table, set, part);
          }
        }
      } else {
        for (int others = (rest - 1) & rest; others != rest; others = (others - 1) & rest) {
          lower(table, set, others | (set ^ rest));
        }
      }
      if (alone < Double.POSITIVE_INFINITY && weights[set] == alone && ties[set] == aloneTie) {
        before[set] = last[lowest];
        last[lowest] = set;
        length[lowest]++;
      }
    }
  }

  private void lower(Table table, int set, int part) {
    table.lower(0, set, weights[part] + weights[set ^ part], ties[part] + ties[set ^ part]);
  }

  /** A new table, where models or providers are counted: each row holds at most its count. */
  static Table counted(Table parts, Counts counts, int most) {
    int sets = parts.weights(0).length;
    var table = new Table(most + 1, sets);
    boolean[] isUsed = new boolean[most + 1];
    for (int count = 0; count <= most; count++) {
      isUsed[count] = !parts.isEmpty(count);
      table.lower(count, 0, 0, 0);
    }
    for (int set = 1; set < sets; set++) {
      for (int count = 0; count <= most; count++) {
        for (int part = 0; part <= count; part++) {
          if (isUsed[part] && counts.fits(part, count)) {
            lower(table, set, count, parts, part);
          }
        }
      }
    }
    return table;
  }

  private static void lower(Table table, int set, int count, Table parts, int part) {
    double[] weights = parts.weights(part);
    double[] ties = parts.ties(part);
    double[] restWeights = table.weights(count - part);
    double[] restTies = table.ties(count - part);
    double least = table.weight(count, set);
    double leastTie = table.tie(count, set);
    int lowest = -set & set;
    int rest = set ^ lowest;
    for (int others = rest; others >= 0; others = others == 0 ? -1 : (others - 1) & rest) {
      int one = others | lowest;
      double weight = weights[one] + restWeights[set ^ one];
      if (weight <= least && weight < Double.POSITIVE_INFINITY) {
        double tie = ties[one] + restTies[set ^ one];
        if (weight < least || tie < leastTie) {
          least = weight;
          leastTie = tie;
        }
      }
    }
    table.lower(count, set, least, leastTie);
  }
}
