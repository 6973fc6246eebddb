package dev.elige.report;

import dev.elige.base.Text;
import dev.elige.decide.Assessment;
import dev.elige.decide.Finding;
import dev.elige.decide.TaskDecision;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.spec.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What to relax where no offer is eligible: the rule that alone stands in the way most often. */
final class Relaxation {
  private Relaxation() {}

  static List<Block> blocks(TaskDecision decision) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            Text.of("No offer is eligible.", "Ninguna oferta es apta."), Tone.WARNING));
    blocks.add(new Block.Items(advice(decision), Tone.PLAIN));
    return blocks;
  }

  private static List<Text> advice(TaskDecision decision) {
    var advice = new ArrayList<Text>();
    alone(decision.rejected()).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(entry -> advice.add(relax(entry.getKey(), entry.getValue())));
    if (!decision.unconfirmed().isEmpty()) {
      advice.add(accept(decision.unconfirmed()));
    }
    if (advice.isEmpty()) {
      advice.add(
          Text.of(
              "every offer breaks two rules or more; begin with the nearest misses below",
              "todas las ofertas incumplen dos reglas o más; empieza por las que menos fallan"));
    }
    return advice;
  }

  private static Map<Rule, Integer> alone(List<Assessment> rejected) {
    Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    rejected.stream()
        .filter(one -> one.violations().size() == 1 && !RejectedSection.isDead(one))
        .map(one -> one.violations().getFirst().rule())
        .filter(rule -> rule != Rule.TASK && rule != Rule.AS_OF && rule != Rule.PLAN)
        .forEach(rule -> counts.merge(rule, 1, Integer::sum));
    return counts;
  }

  private static Text relax(Rule rule, int offers) {
    return Text.of(
        "the rule to relax is “{}”: {} offers fail it and no other",
        "la regla que conviene relajar es «{}»: {} ofertas incumplen solo esa",
        rule.title(),
        offers);
  }

  private static Text accept(List<Assessment> unconfirmed) {
    var rules =
        unconfirmed.stream()
            .flatMap(one -> one.findings().stream())
            .filter(finding -> finding.verdict() instanceof Unconfirmed)
            .map(Finding::rule)
            .filter(Rule::mayBeAccepted)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .map(Rule::id)
            .toList();
    return Text.of(
        "{} offers only lack a published fact; accept that with `accept-unconfirmed: [{}]`",
        "a {} ofertas solo les falta un dato publicado; acéptalo con `accept-unconfirmed: [{}]`",
        unconfirmed.size(),
        String.join(", ", rules));
  }
}
