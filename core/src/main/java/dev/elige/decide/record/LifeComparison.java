package dev.elige.decide.record;

import dev.elige.base.Text;
import dev.elige.catalog.Lifecycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the published dates of an offer against the coming days, and against those recorded. */
final class LifeComparison {
  private final String task;
  private final OfferRecord then;
  private final List<Lifecycle> now;
  private final LocalDate last;
  private final int horizonDays;

  /**
   * Compares dates.
   *
   * @param task the id of the task
   * @param now those published where the offer is called
   * @param day the day that is looked at
   * @param horizonDays how many days from it on it has to live
   */
  LifeComparison(
      String task, OfferRecord then, List<Lifecycle> now, LocalDate day, int horizonDays) {
    this.task = task;
    this.then = then;
    this.now = now;
    this.last = day.plusDays(horizonDays);
    this.horizonDays = horizonDays;
  }

  /** It fails where every life ends in time; a date that is only a lower bound fails nothing. */
  List<Change> changes() {
    var changes = new ArrayList<Change>();
    if (!now.isEmpty() && now.stream().allMatch(life -> life.retiredBy(last))) {
      changes.add(change(Text.of("{}{}", "{}{}", ending(now.getLast()), successors()), true));
    } else if (!now.equals(then.lives())) {
      changes.add(
          change(
              Text.of(
                  "the published dates are other ones: {}; then {}",
                  "las fechas publicadas son otras: {}; entonces {}",
                  LifeWords.dates(now),
                  LifeWords.dates(then.lives())),
              false));
    } else if (now.stream().anyMatch(this::mayEnd)) {
      changes.add(
          change(
              Text.of(
                  "{} may retire within {} days: {}",
                  "{} puede retirarse dentro de {} días: {}",
                  then.offer(),
                  horizonDays,
                  LifeWords.dates(now)),
              false));
    }
    return changes;
  }

  private boolean mayEnd(Lifecycle life) {
    return life.noSoonerThan()
        && life.endOfLife().filter(end -> !end.first().isAfter(last)).isPresent();
  }

  private Text ending(Lifecycle life) {
    return Text.of(
        "{} reaches its end of life on {}, within {} days",
        "{} llega al final de su vida útil el {}, dentro de {} días",
        then.offer(),
        LifeWords.end(life),
        horizonDays);
  }

  private Text successors() {
    var names = LifeWords.successors(now);
    return names.isEmpty()
        ? Text.verbatim("")
        : Text.of("; its successor is {}", "; su sucesor es {}", String.join(", ", names));
  }

  private Change change(Text text, boolean fails) {
    return new Change(ChangeKind.RETIRES, Optional.of(task), text, fails);
  }
}
