package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.belief.Quality;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What two decisions say of one task.
 *
 * @param id the task's id
 * @param wasAsked whether the earlier requirement has it
 * @param isAsked whether the later requirement has it
 * @param before the earlier choice; empty where there is none
 * @param after the later choice; empty where there is none
 */
public record TaskDiff(
    String id,
    boolean wasAsked,
    boolean isAsked,
    Optional<TaskRecord> before,
    Optional<TaskRecord> after) {
  static TaskDiff of(String id, Side before, Side after) {
    return new TaskDiff(
        id,
        before.tasks().contains(id),
        after.tasks().contains(id),
        before.choice(id),
        after.choice(id));
  }

  /** Whether anything is different. */
  public boolean differs() {
    return wasAsked != isAsked || !moved().isEmpty();
  }

  /** What is different; everything where only one side has a choice. */
  public List<Aspect> moved() {
    return Arrays.stream(Aspect.values()).filter(aspect -> !isSame(aspect)).toList();
  }

  /** The lines of both bills. */
  public List<PricePair> prices() {
    return PricePair.of(
        before.map(TaskRecord::prices).orElse(List.of()),
        after.map(TaskRecord::prices).orElse(List.of()));
  }

  /** The bills of a month; empty where one side has none. */
  public Optional<MoneyMove> monthly() {
    return before.flatMap(one -> after.map(other -> new MoneyMove(one.monthly(), other.monthly())));
  }

  private boolean isSame(Aspect aspect) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() && after.isEmpty();
    }
    var one = before.get();
    var other = after.get();
    return switch (aspect) {
      case CHOICE -> one.offer().equals(other.offer());
      case MODEL -> one.model().equals(other.model());
      case KIND -> one.kind() == other.kind();
      case MODE -> one.mode().equals(other.mode());
      case REGION -> one.region().equals(other.region());
      case BILL -> one.monthly().compareTo(other.monthly()) == 0;
      case QUALITY -> isSame(one.quality(), other.quality());
      case PRICES -> prices().stream().noneMatch(PricePair::moved);
      case DATES -> LifeWords.dates(one.lives()).equals(LifeWords.dates(other.lives()));
      case SUCCESSORS ->
          LifeWords.successors(one.lives()).equals(LifeWords.successors(other.lives()));
    };
  }

  /** Two unknown ones are the same, whatever their reasons: a record keeps none. */
  private static boolean isSame(Estimate<Quality> one, Estimate<Quality> other) {
    return (one instanceof Known<Quality>(var first) && other instanceof Known<Quality>(var second))
        ? first.equals(second)
        : one.isKnown() == other.isKnown();
  }
}
