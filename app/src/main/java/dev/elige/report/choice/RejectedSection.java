package dev.elige.report.choice;

import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.decide.Assessment;
import dev.elige.decide.Finding;
import dev.elige.decide.TaskDecision;
import dev.elige.decide.Verdict.Violated;
import dev.elige.report.Block;
import dev.elige.report.Table;
import dev.elige.report.Words;
import dev.elige.spec.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The offers that are out: how many by which rule, and the nearest misses. */
final class RejectedSection {
  private static final int NEAREST = 5;

  private RejectedSection() {}

  static List<Block> blocks(TaskDecision decision) {
    if (decision.rejected().isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(3, "Rejected ({})", "Descartadas ({})", decision.rejected().size()));
    blocks.add(Block.faint(counts(decision.rejected())));
    var nearest = nearest(decision);
    if (!nearest.isEmpty()) {
      blocks.add(nearest(nearest));
    }
    return blocks;
  }

  /** By rule, most frequent first; an offer that breaks two rules counts for both. */
  static Text counts(List<Assessment> rejected) {
    Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    for (Assessment one : rejected) {
      one.violations().forEach(miss -> counts.merge(miss.rule(), 1, Integer::sum));
    }
    var parts =
        counts.entrySet().stream()
            .sorted((one, other) -> other.getValue().compareTo(one.getValue()))
            .map(entry -> Text.of("{} {}", "{} {}", entry.getKey().title(), entry.getValue()))
            .toList();
    return Text.of("By rule: {}.", "Por regla: {}.", Text.joined(" · ", parts));
  }

  /** Those that the requirement may bring back stand before those that it cannot. */
  static List<Assessment> nearest(TaskDecision decision) {
    return decision.nearestMisses(Integer.MAX_VALUE).stream()
        .sorted((one, other) -> Boolean.compare(isOutOfReach(one), isOutOfReach(other)))
        .limit(NEAREST)
        .toList();
  }

  private static Table nearest(List<Assessment> misses) {
    return new Table(
        List.of(
            Table.left("nearest misses", "las que menos fallan"),
            Table.left("why not", "por qué no"),
            Table.left("what would have to change", "qué tendría que cambiar")),
        misses.stream().map(RejectedSection::row).toList());
  }

  private static Table.Row row(Assessment miss) {
    var violations = miss.violations();
    return Table.row(
        Words.offer(miss),
        details(miss),
        Text.joined(
            "; ", violations.stream().map(one -> violated(one).remedy()).distinct().toList()));
  }

  static Text details(Assessment miss) {
    return Text.joined(
        "; ", miss.violations().stream().map(one -> violated(one).detail()).toList());
  }

  /** Whether the requirement cannot bring it back: it is retired, or sold as a plan or trial. */
  private static boolean isOutOfReach(Assessment one) {
    return isDead(one) || one.violations().stream().anyMatch(miss -> miss.rule() == Rule.PLAN);
  }

  /** Whether no change of the requirement could bring it back: it has reached its end of life. */
  private static boolean isDead(Assessment one) {
    var lives = one.offer().facts(Attributes.LIFECYCLE);
    return !lives.isEmpty()
        && lives.stream().allMatch(life -> life.value().retiredBy(one.offer().day()));
  }

  static Violated violated(Finding finding) {
    return (Violated) finding.verdict();
  }
}
