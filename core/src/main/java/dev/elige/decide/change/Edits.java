package dev.elige.decide.change;

import dev.elige.base.Language;
import dev.elige.base.Money;
import dev.elige.base.PartialDate;
import dev.elige.spec.Constraints;
import dev.elige.spec.Period;
import dev.elige.spec.QualityWish;
import dev.elige.spec.Task;
import dev.elige.spec.Volume;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A task with one thing about it changed, as its user would change it. */
final class Edits {
  private Edits() {}

  /** Called from anywhere. */
  static Task anywhere(Task task) {
    return limited(task, List.of(), task.constraints().mustLiveUntil());
  }

  /** To live until another date, or for no stated time. */
  static Task livingUntil(Task task, Optional<PartialDate> until) {
    return limited(task, task.constraints().regions(), until);
  }

  /** In other languages. */
  static Task in(Task task, List<Language> languages) {
    return with(task, languages, task.volume(), task.quality(), task.monthlyBudget());
  }

  /** Of another volume. */
  static Task requests(Task task, BigDecimal perMonth) {
    var volume = new Volume(perMonth, Period.MONTH);
    return with(task, task.languages(), volume, task.quality(), task.monthlyBudget());
  }

  /** With another floor. */
  static Task floor(Task task, double floor) {
    var stated = task.quality();
    var wish =
        new QualityWish(Optional.of(floor), stated.confidence(), stated.weight(), stated.worth());
    return with(task, task.languages(), task.volume(), wish, task.monthlyBudget());
  }

  /** With another budget of its own. */
  static Task budget(Task task, Money budget) {
    var own = Optional.of(budget);
    return with(task, task.languages(), task.volume(), task.quality(), own);
  }

  private static Task with(
      Task task,
      List<Language> languages,
      Volume volume,
      QualityWish quality,
      Optional<Money> budget) {
    return new Task(
        task.id(),
        task.kind(),
        languages,
        volume,
        task.input(),
        task.output(),
        task.samples(),
        quality,
        task.latency(),
        budget,
        task.constraints(),
        task.usage());
  }

  private static Task limited(Task task, List<String> regions, Optional<PartialDate> until) {
    var stated = task.constraints();
    var limits =
        new Constraints(
            regions,
            stated.providers(),
            stated.openWeights(),
            stated.licences(),
            stated.features(),
            stated.inputModalities(),
            until,
            stated.minimumContext(),
            stated.minimumOutput(),
            stated.acceptUnconfirmed(),
            stated.nearestPrice());
    return new Task(
        task.id(),
        task.kind(),
        task.languages(),
        task.volume(),
        task.input(),
        task.output(),
        task.samples(),
        task.quality(),
        task.latency(),
        task.monthlyBudget(),
        limits,
        task.usage());
  }
}
