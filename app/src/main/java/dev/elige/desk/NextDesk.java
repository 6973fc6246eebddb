package dev.elige.desk;

import dev.elige.report.NextReport;
import java.util.ArrayList;

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
    var measurings = new ArrayList<>(doubts.worthMeasuring(question.items(), sure));
    question
        .budget()
        .ifPresent(most ->
            measurings.removeIf(
                one -> one.cost().fold(cost -> cost.compareTo(most) > 0, _ -> true)));
    return Answer.done(new NextReport(made.decision(), sure, measurings, question.budget()));
  }
}
