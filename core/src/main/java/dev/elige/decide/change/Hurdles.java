package dev.elige.decide.change;

import dev.elige.decide.Assessment;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.decide.Verdict.Violated;
import dev.elige.spec.Rule;
import dev.elige.spec.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * The limits that stand in an offer's way, as {@link Limits}. A limit that cannot be told to be met
 * stands in the way as one that is violated does: such an offer is not eligible either.
 *
 * @param offer the offer
 * @param violated limits it violates
 * @param unmet these, and limits of which a fact is missing
 */
record Hurdles(Assessment offer, int violated, int unmet) {
  /**
   * What is taken as given and no limit of the requirement: what an offer is made for, that it is
   * sold, and for a price that is known.
   */
  private static final int BACKGROUND =
      Limits.bit(Rule.TASK)
          | Limits.bit(Rule.AS_OF)
          | Limits.bit(Rule.PLAN)
          | Limits.bit(Rule.PRICE);

  /** Those of all offers that serve the kind of task and are on sale. */
  static List<Hurdles> of(List<Assessment> offers, Task task) {
    int background =
        task.constraints().mustLiveUntil().isPresent() ? BACKGROUND : BACKGROUND | Limits.LIFECYCLE;
    var all = new ArrayList<Hurdles>();
    for (var offer : offers) {
      var one = of(offer);
      if (offer.isHeard() && (one.unmet & background) == 0) {
        all.add(one);
      }
    }
    return all;
  }

  private static Hurdles of(Assessment offer) {
    int violated = 0;
    int unmet = 0;
    for (var finding : offer.findings()) {
      if (finding.verdict() instanceof Violated) {
        violated |= Limits.bit(finding.rule());
      } else if (finding.verdict() instanceof Unconfirmed) {
        unmet |= Limits.bit(finding.rule());
      }
    }
    return new Hurdles(offer, violated, violated | unmet);
  }
}
