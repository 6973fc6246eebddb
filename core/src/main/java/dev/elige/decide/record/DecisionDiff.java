package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is different between two decisions. The days they look at are what was asked for and count
 * for no difference.
 *
 * @param before the earlier one, or the one that is compared with
 * @param after the later one
 * @param tasks every task of either, those of the later one first
 */
public record DecisionDiff(Side before, Side after, List<TaskDiff> tasks) {
  public DecisionDiff {
    tasks = List.copyOf(tasks);
  }

  /** Compares two decisions. */
  public static DecisionDiff of(Side before, Side after) {
    var ids = new LinkedHashSet<>(after.tasks());
    ids.addAll(before.tasks());
    return new DecisionDiff(
        before, after, ids.stream().map(id -> TaskDiff.of(id, before, after)).toList());
  }

  /** Whether anything is different. */
  public boolean differs() {
    return !moved().isEmpty()
        || set().fold(set -> !set.moved().isEmpty(), _ -> false)
        || tasks.stream().anyMatch(TaskDiff::differs);
  }

  /** What is different of that which both stand on. */
  public List<Ground> moved() {
    return grounds().filter(ground -> !isSame(ground)).toList();
  }

  /** What both share of it; samples only where both sides tell them. */
  public List<Ground> same() {
    return grounds()
        .filter(this::isSame)
        .filter(ground -> ground != Ground.SAMPLES || samples().isKnown())
        .toList();
  }

  private static Stream<Ground> grounds() {
    return Arrays.stream(Ground.values());
  }

  /** The files of samples that are different; unknown where a record does not tell its own. */
  public Estimate<List<SampleMove>> samples() {
    return before
        .decision()
        .inputs()
        .samples()
        .flatMap(
            then -> after.decision().inputs().samples().map(now -> SampleMove.between(then, now)));
  }

  /** The choices as a whole; unknown where a record does not tell of them. */
  public Estimate<SetDiff> set() {
    return before
        .decision()
        .set()
        .flatMap(then -> after.decision().set().map(now -> new SetDiff(then, now)));
  }

  /** The totals of a month; empty where one is not known. */
  public Optional<MoneyMove> monthly() {
    var then = before.monthly().toOptional();
    return then.flatMap(
        one -> after.monthly().toOptional().map(other -> new MoneyMove(one, other)));
  }

  /** How people read a line of a bill: as the record has it where no decision was made anew. */
  public Text lineName(String what) {
    var side = after.lineNames().containsKey(what) ? after : before;
    return side.lineNames().getOrDefault(what, Text.verbatim(what));
  }

  private boolean isSame(Ground ground) {
    var one = before.decision();
    var other = after.decision();
    return switch (ground) {
      case REQUIREMENT -> one.inputs().sha256().equals(other.inputs().sha256());
      case SAMPLES -> samples().fold(List::isEmpty, _ -> true);
      case CATALOG -> one.catalog().version().equals(other.catalog().version());
      case EVIDENCE -> one.evidence().equals(other.evidence());
      case OPTIONS -> one.manner().equals(other.manner());
    };
  }
}
