package dev.elige.decide.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What two decisions say of one task.
 *
 * @param id the task's id
 * @param wasAsked whether the earlier requirement has it
 * @param isAsked whether the later requirement has it
 * @param before the earlier choice; empty where there is none
 * @param after the later choice; empty where there is none
 * @param told what both sides tell of; an older record knows of no fallback and no translator
 */
public record TaskDiff(
    String id,
    boolean wasAsked,
    boolean isAsked,
    Optional<TaskRecord> before,
    Optional<TaskRecord> after,
    List<Aspect> told) {
  public TaskDiff {
    told = List.copyOf(told);
  }

  static TaskDiff of(String id, Side before, Side after) {
    return new TaskDiff(
        id,
        before.tasks().contains(id),
        after.tasks().contains(id),
        before.choice(id),
        after.choice(id),
        told(before.decision().set().isKnown() && after.decision().set().isKnown()));
  }

  private static List<Aspect> told(boolean tellsRoads) {
    return Arrays.stream(Aspect.values())
        .filter(aspect -> tellsRoads || !aspect.isOfRoad())
        .toList();
  }

  /** Whether anything is different. */
  public boolean differs() {
    return wasAsked != isAsked || !moved().isEmpty();
  }

  /** What is different; everything where only one side has a choice. */
  public List<Aspect> moved() {
    return told.stream().filter(aspect -> !isSame(aspect)).toList();
  }

  /** The lines of both bills. */
  public List<PricePair> prices() {
    return PricePair.of(
        before.map(one -> one.choice().prices()).orElse(List.of()),
        after.map(one -> one.choice().prices()).orElse(List.of()));
  }

  /** The bills of a month; empty where one side has none. */
  public Optional<MoneyMove> monthly() {
    return before.flatMap(
        one -> after.map(other -> new MoneyMove(one.choice().monthly(), other.choice().monthly())));
  }

  private boolean isSame(Aspect aspect) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() && after.isEmpty();
    }
    return isSame(aspect, before.get(), after.get());
  }

  private boolean isSame(Aspect aspect, TaskRecord task, TaskRecord later) {
    var one = task.choice();
    var other = later.choice();
    return switch (aspect) {
      case CHOICE -> one.offer().equals(other.offer());
      case MODEL -> one.model().equals(other.model());
      case KIND -> task.kind() == later.kind();
      case MODE -> one.mode().equals(other.mode());
      case REGION -> one.region().equals(other.region());
      case TRANSLATOR -> one.pivot().equals(other.pivot());
      case BILL -> one.monthly().compareTo(other.monthly()) == 0;
      case QUALITY -> one.isSameQuality(other);
      case PRICES -> prices().stream().noneMatch(PricePair::moved);
      case DATES -> one.isSameLife(other);
      case SUCCESSORS ->
          LifeWords.successors(one.lives()).equals(LifeWords.successors(other.lives()));
      case FALLBACK -> isSameFallback(OfferRecord::isSameRoad);
      case FALLBACK_BILL -> isSameFallback(OfferRecord::isSameBill);
      case FALLBACK_QUALITY -> isSameFallback(OfferRecord::isSameQuality);
      case FALLBACK_DATES -> isSameFallback(OfferRecord::isSameLife);
    };
  }

  private boolean isSameFallback(BiPredicate<OfferRecord, OfferRecord> isSame) {
    var one = before.flatMap(TaskRecord::fallback);
    var other = after.flatMap(TaskRecord::fallback);
    return (one.isPresent() && other.isPresent())
        ? isSame.test(one.get(), other.get())
        : one.isEmpty() && other.isEmpty();
  }
}
