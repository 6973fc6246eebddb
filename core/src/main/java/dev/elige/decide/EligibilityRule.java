package dev.elige.decide;

import java.util.function.Function;

/**
 * One hard limit.
 *
 * @param rule its name
 * @param check what it says of a candidate
 */
record EligibilityRule(dev.elige.spec.Rule rule, Function<Candidate, Verdict> check) {}
