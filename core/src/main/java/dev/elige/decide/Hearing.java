package dev.elige.decide;

import dev.elige.belief.QualityBelief;
import dev.elige.catalog.Offer;
import dev.elige.spec.Task;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds single offers against a task, as a decision does with all of them: to ask what would hold
 * if the task were another. May be used by several threads.
 */
public final class Hearing {
  private final Question question;
  private final QualityBelief belief;

  Hearing(Question question, QualityBelief belief) {
    this.question = question;
    this.belief = belief;
  }

  public Task task() {
    return question.task();
  }

  /** What every rule says of an offer, what it costs, how good it is. */
  public Assessment of(Offer offer) {
    return new Examination(offer, belief).of(question);
  }

  /** How the task would buy an offer. */
  public Purchase purchase(Offer offer) {
    return new Candidate(new Examination(offer, belief), question).purchase();
  }

  /**
   * The last day until which an offer can be asked to live.
   *
   * @return {@link LocalDate#MIN} where it lives and no day is sure, {@link LocalDate#MAX} where
   *     any day will do; empty where it is retired
   */
  public Optional<LocalDate> livesUntil(Offer offer) {
    return LifecycleRules.livesUntil(new Candidate(new Examination(offer, belief), question));
  }
}
