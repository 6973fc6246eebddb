package dev.elige.decide.portfolio;

import dev.elige.decide.portfolio.PortfolioAnswer.Purchase;
import java.util.List;

/**
 * A set of tasks with what serves them, and what that comes to.
 *
 * @param tasks the tasks, as bits
 * @param count models and providers used, as {@link Counts} writes them
 * @param first the first sum of {@link Criteria}
 * @param second the second
 * @param content what serves the tasks
 */
record Part(int tasks, int count, double first, double second, Content content) {
  /** Serves nothing, for nothing. */
  static final Part EMPTY = new Part(0, 0, 0, 0, (_, _) -> {});

  /** What serves the tasks of a part. */
  interface Content {
    /** Writes the choices into their tasks and the purchases into the list. */
    void tell(Option[] choices, List<Purchase> purchases);
  }

  /** Both parts, which have no task in common. */
  Part and(Part other) {
    return new Part(
        tasks | other.tasks,
        count + other.count,
        first + other.first,
        second + other.second,
        (choices, purchases) -> {
          content.tell(choices, purchases);
          other.content.tell(choices, purchases);
        });
  }

  /** The same part counted as a further model or provider, at what that costs. */
  Part counted(int further, double furtherFirst, double furtherSecond) {
    return new Part(tasks, count + further, first + furtherFirst, second + furtherSecond, content);
  }
}
