package dev.elige.desk;

import dev.elige.base.Estimate;
import dev.elige.belief.JointBelief;
import dev.elige.belief.MarketBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.belief.own.MeasurementStore;
import dev.elige.decide.TaskDecision;
import dev.elige.decide.doubt.Doubt;
import dev.elige.decide.doubt.Doubter;
import dev.elige.decide.doubt.Measurer;
import dev.elige.decide.doubt.Measuring;
import dev.elige.decide.doubt.Wanted;
import java.util.List;

/** How sure the choices of a decision are; opens what was learned of how models hang together. */
final class Doubts {
  private final Made made;
  private final JointBelief beliefs;

  Doubts(Desk desk, Made made) {
    this.made = made;
    this.beliefs =
        new MarketBelief(
            TableBeliefs.builtIn(),
            made.world().market(),
            new MeasurementStore(desk.measurements())::all);
  }

  /** One for each task, in their order. */
  List<Estimate<Doubt>> all() {
    var doubter = new Doubter(beliefs, made.decider()::purchase);
    return made.decision().tasks().parallelStream()
        .map(task -> doubter.of(task, wanted(task)))
        .toList();
  }

  /** What could be measured for the choices. */
  List<Measuring> measurings(List<Integer> items) {
    var measurer = new Measurer(beliefs, made.decider()::purchase);
    return made.decision().tasks().parallelStream()
        .flatMap(task -> measurer.of(task, wanted(task), items).stream())
        .toList();
  }

  private Wanted wanted(TaskDecision task) {
    return Wanted.of(made.decision().requirement().aim().goal(), task.task());
  }
}
