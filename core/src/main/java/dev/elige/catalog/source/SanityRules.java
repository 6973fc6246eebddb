package dev.elige.catalog.source;

import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Statement;
import dev.elige.catalog.Subject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns away values that cannot be right, each with its reason, and lets the rest stand. The rules
 * compare only what one source says of one subject: a source that contradicts itself, an unknown
 * written as 0, prices and limits in an impossible order.
 */
public final class SanityRules {
  /** Finds the statements of one subject that break a rule. */
  interface Rule {
    /** The offenders, by identity, each with the reason. */
    IdentityHashMap<Statement<?>, Text> offenders(List<Statement<?>> ofOneSubject);
  }

  private static final List<Rule> RULES =
      List.of(new UnknownIsNotZero(), new PriceOrder(), new LimitOrder());

  private SanityRules() {}

  /** The findings without the values that break a rule; those are among the rejected. */
  public static Findings apply(Findings raw) {
    var sane = new Findings(raw.source(), raw.readOn());
    raw.providers().forEach(sane::provider);
    raw.rejected().forEach(sane::reject);
    raw.unmatchedNames().forEach(sane::unmatched);
    Map<Subject, List<Statement<?>>> bySubject = new LinkedHashMap<>();
    for (var statement : raw.statements()) {
      bySubject.computeIfAbsent(statement.subject(), _ -> new ArrayList<>()).add(statement);
    }
    bySubject.values().forEach(ofOne -> judge(ofOne, sane));
    return sane;
  }

  private static void judge(List<Statement<?>> ofOneSubject, Findings sane) {
    var standing = Contradictions.resolve(ofOneSubject, sane);
    for (var rule : RULES) {
      var offenders = rule.offenders(standing);
      for (var one : standing) { // in their order: the same input makes the same snapshot
        Optional.ofNullable(offenders.get(one)).ifPresent(reason -> reject(one, reason, sane));
      }
      standing = standing.stream().filter(one -> !offenders.containsKey(one)).toList();
    }
    standing.forEach(sane::state);
  }

  static <T> void reject(Statement<T> statement, Text reason, Findings findings) {
    var value = statement.observation().value();
    var attribute = statement.attribute();
    var slot = attribute.slot().apply(value);
    findings.reject(
        new Rejected(
            statement.subject(),
            slot.isEmpty() ? attribute.key() : attribute.key() + " " + slot,
            attribute.write().apply(value),
            reason,
            statement.observation().citation()));
  }

  /** The value of a statement, where it is about an attribute. */
  static <T> Optional<T> value(Statement<?> statement, Attribute<T> attribute) {
    if (!statement.attribute().key().equals(attribute.key())) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked")
    var same = (Statement<T>) statement;
    return Optional.of(same.observation().value());
  }
}
