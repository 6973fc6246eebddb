package dev.elige.desk.evidence;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.belief.model.DecisionCalibration;
import dev.elige.belief.model.DecisionTest;
import dev.elige.belief.model.ScoreMatrix;
import dev.elige.desk.kit.Answer;
import dev.elige.report.evidence.DecisionTestReport;
import java.nio.file.Path;
import java.time.Duration;

/** Tests whether decisions on hidden scores are as sure as they say. */
final class DecisionTestDesk {
  private DecisionTestDesk() {}

  /**
   * Tests.
   *
   * @param from where the matrix was read, for messages
   */
  static Answer answer(DecisionTestQuestion question, ScoreMatrix matrix, Path from) {
    long began = System.nanoTime();
    var decided =
        new DecisionTest(matrix, question.shortest(), question.longest())
            .run(question.decisions(), question.halvings());
    if (decided.isEmpty()) {
      throw new InvalidInputException(
          from.toString(),
          Text.of(
              "has no benchmark with {} models in either half.",
              "no tiene ningún benchmark con {} modelos en cada mitad.",
              question.shortest()),
          Text.of(
              "Give more scores, or a shorter --shortlist.",
              "Da más puntuaciones o un --shortlist más corto."));
    }
    var time = Duration.ofNanos(System.nanoTime() - began);
    return Answer.done(
        new DecisionTestReport(
            matrix,
            DecisionCalibration.of(decided),
            question.shortest(),
            question.longest(),
            question.halvings(),
            time));
  }
}
