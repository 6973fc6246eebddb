package dev.elige.desk;

import dev.elige.decide.doubt.Measuring;
import dev.elige.report.NextReport;
import java.util.ArrayList;
import java.util.Comparator;

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
    var measurings = new ArrayList<>(doubts.measurings(question.items()));
    measurings.removeIf(one ->
        one.gain().changes() <= 0
            || question
                .budget()
                .filter(most -> one.cost().fold(cost -> cost.compareTo(most) > 0, _ -> true))
                .isPresent());
    measurings.sort(
        Comparator.comparingDouble((Measuring one) -> -one.perDollar())
            .thenComparingDouble(one -> -one.gain().shortfallLess()));
    return Answer.done(
        new NextReport(made.decision(), doubts.all(), measurings, question.budget()));
  }
}
