package dev.elige.desk.choice;

import dev.elige.belief.TableBeliefs;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.record.EvidenceDays;
import dev.elige.decide.record.State;
import dev.elige.desk.kit.SampledWorkloads;
import dev.elige.desk.kit.World;

/**
 * A decision that was made, with what it was made from.
 *
 * @param decision the decision
 * @param world what was known
 * @param decider who made it
 * @param workloads the sizes it counted
 */
public record Made(Decision decision, World world, Decider decider, SampledWorkloads workloads) {
  /** The decision with the age of what it rests on. */
  public State state() {
    var evidence = EvidenceDays.of(TableBeliefs.builtIn());
    return new State(decision, world.shelf().stamp(), evidence);
  }
}
