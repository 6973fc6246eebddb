package dev.elige.decide.change;

import dev.elige.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is the choice at each quality floor, budget and lifetime.
 *
 * <p>Idea: of offers in the order of preference the first whose reach is a value or more is the
 * choice there: its cautious quality for a floor, what it costs for a budget, its last day for a
 * lifetime. So one is the choice from the farthest reach before it up to its own: one pass. Exact.
 */
final class Scales {
  /** Above every budget. */
  private static final BigDecimal ENDLESS = new BigDecimal("1e30");

  private static final BigDecimal FREE = BigDecimal.ZERO;

  private Scales() {}

  /**
   * By the floor. Above what every offer surely reaches, the cheapest is the choice of which it is
   * not ruled out that it does.
   */
  static Scale floor(Race race) {
    var order = race.meetingAllBut(Limits.QUALITY);
    var axis = new Axis.Builder(BigDecimal.valueOf(-1));
    axis.addFirst(order, one -> new BigDecimal(one.cautious()));
    axis.addFirst(order, one -> new BigDecimal(one.bold()));
    double now = race.floor();
    return new Scale(
        axis.build(BigDecimal.ONE),
        new BigDecimal(now),
        Rounding::into,
        value -> new Change.Floor(now, value.doubleValue()));
  }

  /** By the budget of the task: the axis runs from great budgets, which bind nobody, to none. */
  static Scale budget(Race race) {
    var axis = new Axis.Builder(ENDLESS.negate());
    axis.addFirst(race.ranked(Limits.BUDGET), one -> one.hasCost() ? one.cost().negate() : FREE);
    var now = race.budget();
    var from = now.map(Money::usd);
    return new Scale(
        axis.build(FREE),
        now.orElse(ENDLESS).negate().max(ENDLESS.negate().add(BigDecimal.ONE)),
        Rounding::into,
        value -> new Change.Budget(from, Money.usd(value.negate())));
  }

  /** By the day until which it must live; the day before the decision's stands for no limit. */
  static Scale life(Race race) {
    var today = race.decision().day();
    var none = today.minusDays(1);
    var axis = new Axis.Builder(day(none.minusDays(1)));
    axis.addFirst(
        living(race), one -> day(last(race, one).map(end -> later(end, none)).orElse(none)));
    var from = race.mustLiveUntil();
    return new Scale(
        axis.build(day(LocalDate.MAX)),
        day(later(from.orElse(none), none)),
        Rounding::wholeInto,
        value -> new Change.MustLiveUntil(from, date(value, none)));
  }

  /** Those that are in the race with no limit on lifetime. */
  private static List<Contender> living(Race race) {
    var living = new ArrayList<Contender>();
    for (var one : race.ranked(Limits.LIFECYCLE)) {
      if (last(race, one).isPresent()) {
        living.add(one);
      }
    }
    return living;
  }

  private static Optional<LocalDate> last(Race race, Contender one) {
    return race.hearing().livesUntil(one.assessment().offer());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static BigDecimal day(LocalDate date) {
    return BigDecimal.valueOf(date.toEpochDay());
  }

  private static Optional<LocalDate> date(BigDecimal value, LocalDate none) {
    var date = LocalDate.ofEpochDay(value.longValueExact());
    return date.isAfter(none) ? Optional.of(date) : Optional.empty();
  }
}
