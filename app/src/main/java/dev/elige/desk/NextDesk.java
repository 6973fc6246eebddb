package dev.elige.desk;

import dev.elige.base.Estimate;
import dev.elige.decide.Decision;
import dev.elige.decide.doubt.Doubt;
import dev.elige.decide.doubt.Measuring;
import dev.elige.report.NextReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which measurement of the user's own would sharpen a decision most for its price. */
final class NextDesk {
  private final Desk desk;

  NextDesk(Desk desk) {
    this.desk = desk;
  }

  Answer answer(NextQuestion question) {
    var made = new ChooseDesk(desk).make(question.choice());
    made.workloads().save();
    var doubts = new Doubts(desk, made);
    var sure = doubts.all();
    var tolerated = tolerated(made.decision(), sure);
    var measurings = new ArrayList<>(doubts.measurings(question.items()));
    measurings.removeIf(one ->
        one.gain().changes() <= 0
            || tolerated.contains(one.task().id())
            || question
                .budget()
                .filter(most -> one.cost().fold(cost -> cost.compareTo(most) > 0, _ -> true))
                .isPresent());
    measurings.sort(
        Comparator.comparingDouble((Measuring one) -> -one.perDollar())
            .thenComparingDouble(one -> -one.gain().shortfallLess()));
    return Answer.done(new NextReport(made.decision(), sure, measurings, question.budget()));
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
}
