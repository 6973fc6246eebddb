package dev.elige.desk.choice;

import dev.elige.base.Estimate;
import dev.elige.belief.JointBelief;
import dev.elige.belief.MarketBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.belief.own.MeasurementStore;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import dev.elige.decide.doubt.Doubt;
import dev.elige.decide.doubt.Doubter;
import dev.elige.decide.doubt.Measurer;
import dev.elige.decide.doubt.Measuring;
import dev.elige.decide.doubt.Wanted;
import dev.elige.desk.kit.Means;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** How sure the choices of a decision are; opens what was learned of how models hang together. */
final class Doubts {
  /** How many items people measure. */
  private static final List<Integer> ITEMS = List.of(50, 100, 200);

  private final Made made;
  private final JointBelief beliefs;

  Doubts(Means means, Made made) {
    this.made = made;
    this.beliefs =
        new MarketBelief(
            TableBeliefs.builtIn(),
            made.world().market(),
            new MeasurementStore(means.measurements())::all);
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

  /**
   * What of it is expected to change a choice whose regret is not tolerated, the most gain for a
   * dollar first.
   *
   * @param sure how sure the choices are
   */
  List<Measuring> worthMeasuring(List<Integer> items, List<Estimate<Doubt>> sure) {
    var tolerated = tolerated(made.decision(), sure);
    return measurings(items).stream()
        .filter(one -> one.gain().changes() > 0 && !tolerated.contains(one.task().id()))
        .sorted(
            Comparator.comparingDouble((Measuring one) -> -one.perDollar())
                .thenComparingDouble(one -> -one.gain().shortfallLess()))
        .toList();
  }

  /**
   * For each task whose regret is more than the user tolerates what to measure first; none where no
   * measurement is expected to change the choice.
   */
  List<Measuring> measureFirst() {
    var first = new LinkedHashMap<String, Measuring>();
    for (var one : worthMeasuring(ITEMS, all())) {
      first.putIfAbsent(one.task().id(), one);
    }
    return List.copyOf(first.values());
  }

  /** The ids of tasks of which the user can live with being wrong. */
  private static Set<String> tolerated(Decision decision, List<Estimate<Doubt>> doubts) {
    var most = decision.requirement().aim().regret();
    var ids = new HashSet<String>();
    for (int i = 0; i < doubts.size() && most.isPresent(); i++) {
      boolean isTolerable =
          doubts
              .get(i)
              .flatMap(doubt -> doubt.isTolerable(most.get()))
              .fold(known -> known, _ -> false);
      if (isTolerable) {
        ids.add(decision.tasks().get(i).task().id());
      }
    }
    return ids;
  }

  private Wanted wanted(TaskDecision task) {
    return Wanted.of(made.decision().requirement().aim().goal(), task.task());
  }
}
