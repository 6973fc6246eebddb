package dev.elige.decide.change;

import dev.elige.decide.Assessment;
import dev.elige.decide.Finding;
import dev.elige.spec.Rule;
import java.util.List;
import java.util.Set;

/**
 * Limits that would have to give way, and what would be chosen then.
 *
 * @param dropped the limits
 * @param choice the offer, heard without the limit on regions where that is dropped
 * @param today the same offer under all limits
 */
public record Repair(Set<Rule> dropped, Assessment choice, Assessment today) {
  /** What the dropped limits say of the offer today. */
  public List<Finding> findings() {
    return today.findings().stream().filter(finding -> dropped.contains(finding.rule())).toList();
  }
}
