package dev.elige.decide;

import dev.elige.spec.Rule;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What one rule says of an offer.
 *
 * @param rule the rule
 * @param verdict what it says
 */
public record Finding(Rule rule, Verdict verdict) {
  /** Most limits are met by most offers, with nothing to add. */
  private static final Map<Rule, Finding> MET =
      Arrays.stream(Rule.values())
          .collect(
              Collectors.toMap(
                  rule -> rule,
                  rule -> new Finding(rule, Verdict.MET),
                  (first, _) -> first,
                  () -> new EnumMap<>(Rule.class)));

  static Finding met(Rule rule) {
    return Objects.requireNonNull(MET.get(rule));
  }

  @SuppressWarnings("ReferenceEquality") // one constant means met, and comparing it is cheap
  static Finding of(Rule rule, Verdict verdict) {
    return verdict == Verdict.MET ? met(rule) : new Finding(rule, verdict);
  }
}
