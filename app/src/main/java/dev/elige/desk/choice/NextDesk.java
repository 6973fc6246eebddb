package dev.elige.desk.choice;

import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.Means;
import dev.elige.report.choice.NextReport;
import java.util.ArrayList;

/** Tells which measurement of the user's own would sharpen a decision most for its price. */
public final class NextDesk {
  private final Means means;

  public NextDesk(Means means) {
    this.means = means;
  }

  /** What to measure next. */
  public Answer answer(NextQuestion question) {
    var made = new ChooseDesk(means).make(question.choice());
    made.workloads().save();
    var doubts = new Doubts(means, made);
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
