package dev.elige.decide.change;

import dev.elige.base.Language;
import dev.elige.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of one quantity that gives another answer; everything else stays. Values are rounded to
 * where they surely do it, by less than a hundredth of the change.
 */
public sealed interface Change {
  /**
   * All prices of the offer, times a factor.
   *
   * @param factor above 0, not 1
   * @param usd by how much that changes what it costs in a month; below 0 for a cut
   */
  record Prices(BigDecimal factor, BigDecimal usd) implements Change {}

  /** Any lower price, however little: the offer costs what the choice costs. */
  record AnyLowerPrice() implements Change {}

  /**
   * How good the offer's model is at the task. The whole interval moves.
   *
   * @param probability with which the quality is reached: the confidence asked for, or what it
   *     leaves
   * @param from what it reaches with it today; empty where nothing is known of it
   * @param to what it would have to reach: the floor
   */
  record Better(double probability, Optional<Double> from, double to) implements Change {}

  /**
   * How good the offer's model is expected to be at the task. The whole interval moves.
   *
   * @param from the middle of it today; empty where nothing is known of it
   * @param to what it would have to be
   */
  record Expected(Optional<Double> from, double to) implements Change {}

  /**
   * Which share of the answers the offer's model is taken to give right at the task.
   *
   * @param from today, 0 to 1
   * @param to then
   */
  record RightAnswers(double from, double to) implements Change {}

  /**
   * The volume of the task.
   *
   * @param from requests a month today
   * @param to requests a month then
   */
  record Requests(BigDecimal from, BigDecimal to) implements Change {}

  /**
   * The quality floor of the task.
   *
   * @param from today
   * @param to then
   */
  record Floor(double from, double to) implements Change {}

  /**
   * The most that an offer for the task may cost in a month.
   *
   * @param from today; empty where no budget is stated
   * @param to then
   */
  record Budget(Optional<Money> from, Money to) implements Change {}

  /**
   * The most that all tasks together may cost in a month.
   *
   * @param from today; empty where no budget is stated
   * @param to then
   */
  record TotalBudget(Optional<Money> from, Money to) implements Change {}

  /** One language of the task less. */
  record WithoutLanguage(Language language) implements Change {}

  /**
   * The date until which an offer must live.
   *
   * @param from today; empty where none is stated
   * @param to then; empty for no such limit
   */
  record MustLiveUntil(Optional<LocalDate> from, Optional<LocalDate> to) implements Change {}
}
