package dev.elige.decide.change;

import dev.elige.decide.Assessment;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The offers for a task with the limits that stand in their way. Where an offer may be called from
 * decides what it costs and how long it lives, so limits without the one on regions are looked at
 * apart from it; no other limit changes what another says.
 *
 * @param here inside the regions asked for
 * @param anywhere as if no region were asked for; the same where none is
 */
record Field(List<Hurdles> here, List<Hurdles> anywhere) {
  Field {
    here = List.copyOf(here);
    anywhere = List.copyOf(anywhere);
  }

  static Field of(Decider decider, Decision decision, TaskDecision task) {
    var offers = offers(task);
    var here = Hurdles.of(offers, task.task());
    if (task.task().constraints().regions().isEmpty()) {
      return new Field(here, here);
    }
    var wide = Edits.anywhere(task.task());
    var hearing = decider.hearing(decision.requirement(), wide);
    var again =
        offers.parallelStream()
            .filter(Assessment::isHeard)
            .map(one -> hearing.of(one.offer()))
            .toList();
    return new Field(here, Hurdles.of(again, wide));
  }

  /** All offers that a decision looked at for a task. */
  static List<Assessment> offers(TaskDecision task) {
    var offers = new ArrayList<Assessment>();
    Stream.of(
            task.choice().stream().toList(),
            task.alternatives(),
            task.unconfirmed(),
            task.rejected())
        .forEach(offers::addAll);
    return offers;
  }

  /** What stands in the way where only some limits are imposed. */
  List<Hurdles> under(int limits) {
    return (limits & Limits.REGION) == 0 ? anywhere : here;
  }

  /** Every limit that stands in the way of some offer; that on regions may do so by others. */
  int limits() {
    int all = Limits.REGION;
    for (var one : here) {
      all |= one.unmet();
    }
    for (var one : anywhere) {
      all |= one.unmet();
    }
    return all;
  }
}
