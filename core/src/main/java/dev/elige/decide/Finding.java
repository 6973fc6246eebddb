package dev.elige.decide;

import dev.elige.spec.Rule;

/**
 * What one rule says of an offer.
 *
 * @param rule the rule
 * @param verdict what it says
 */
public record Finding(Rule rule, Verdict verdict) {}
