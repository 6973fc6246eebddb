package dev.elige.decide;

import dev.elige.spec.Rule;
import dev.elige.spec.Task;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One hard limit.
 *
 * @param rule its name
 * @param looksAt which part of a task it looks at
 * @param applies whether a task states the limit at all; where not, it is met
 * @param check what it says of a candidate
 */
record EligibilityRule(
    Rule rule, Part looksAt, Predicate<Task> applies, Function<Candidate, Verdict> check) {
  /** A part of a task. */
  enum Part {
    /** Its languages and constraints, which tasks of an application mostly share. */
    LIMITS,
    /** Its kind, sizes, volume or budget. */
    WORK
  }

  static EligibilityRule ofLimits(Rule rule, Function<Candidate, Verdict> check) {
    return new EligibilityRule(rule, Part.LIMITS, _ -> true, check);
  }

  static EligibilityRule ofWork(Rule rule, Function<Candidate, Verdict> check) {
    return new EligibilityRule(rule, Part.WORK, _ -> true, check);
  }

  /** The same rule for tasks that state something only. */
  EligibilityRule where(Predicate<Task> stated) {
    return new EligibilityRule(rule, looksAt, stated, check);
  }
}
