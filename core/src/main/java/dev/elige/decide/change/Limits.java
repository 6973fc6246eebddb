package dev.elige.decide.change;

import dev.elige.spec.Rule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of rules as the bits of a number, for search over many of them. */
final class Limits {
  static final int REGION = bit(Rule.REGION);
  static final int QUALITY = bit(Rule.QUALITY);
  static final int BUDGET = bit(Rule.BUDGET);
  static final int LIFECYCLE = bit(Rule.LIFECYCLE);

  private static final Rule[] RULES = Rule.values();

  private Limits() {}

  static int bit(Rule rule) {
    return 1 << rule.ordinal();
  }

  static Set<Rule> of(int bits) {
    var rules = EnumSet.noneOf(Rule.class);
    for (var rule : RULES) {
      if ((bits & bit(rule)) != 0) {
        rules.add(rule);
      }
    }
    return Collections.unmodifiableSet(rules);
  }
}
