package dev.elige.decide.change;

import dev.elige.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
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
  static final BigDecimal ENDLESS = new BigDecimal("1e30");

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
    return life(
        race,
        (low, end) -> {
          var axis = new Axis.Builder(low);
          axis.addFirst(race.ranked(Limits.LIFECYCLE), one -> reachInDays(race, one));
          return axis.build(end);
        });
  }

  /** Finds who is the choice between two values. */
  interface Finder {
    Axis of(BigDecimal low, BigDecimal end);
  }

  /** The same, where somebody else finds who is the choice. */
  static Scale life(Race race, Finder finder) {
    var none = none(race);
    var from = race.mustLiveUntil();
    return new Scale(
        finder.of(day(none.minusDays(1)), day(LocalDate.MAX)),
        day(later(from.orElse(none), none)),
        Rounding::wholeInto,
        value -> new Change.MustLiveUntil(from, date(value, none)));
  }

  /** How long an offer lives; where it is retired, not even where there is no limit. */
  static BigDecimal reachInDays(Race race, Contender one) {
    var none = none(race);
    return day(last(race, one).map(end -> later(end, none)).orElse(none.minusDays(1)));
  }

  private static LocalDate none(Race race) {
    return race.decision().day().minusDays(1);
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
