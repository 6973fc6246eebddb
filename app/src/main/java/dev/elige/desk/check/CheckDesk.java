package dev.elige.desk.check;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.decide.record.Change;
import dev.elige.decide.record.Comparison;
import dev.elige.decide.record.RecordReader;
import dev.elige.desk.choice.ChooseDesk;
import dev.elige.desk.choice.ChooseQuestion;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.InputHashes;
import dev.elige.desk.kit.Means;
import dev.elige.desk.kit.Outcome;
import dev.elige.report.check.CheckReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Decides anew what is recorded, and tells what has moved. */
public final class CheckDesk {
  private final Means means;

  public CheckDesk(Means means) {
    this.means = means;
  }

  /** Whether the decision still holds. */
  public Answer answer(CheckQuestion question) {
    refuseMissing(question.record());
    var read = RecordReader.read(question.record());
    var record = read.decision();
    var requirement = question.record().resolveSibling(record.inputs().requirement());
    var made =
        new ChooseDesk(means)
            .make(
                ChooseQuestion.plain(
                    requirement,
                    question.catalog(),
                    record.manner().allProviders(),
                    record.manner().nearestPrice()));
    made.workloads().save();
    var inputs =
        InputHashes.of(record.inputs().requirement(), requirement, made.decision().requirement());
    var changes = Comparison.of(record, inputs, made.state(), question.tolerance());
    boolean fails = changes.stream().anyMatch(Change::fails);
    var report =
        new CheckReport(question.record().toString(), read, made.decision().day(), changes);
    return new Answer(report, fails ? Outcome.FAILED : Outcome.DONE, List.of());
  }

  private static void refuseMissing(Path record) {
    if (!Files.exists(record)) {
      throw new InvalidInputException(
          record.toString(),
          Text.of("there is no such record.", "no existe ese registro."),
          Text.of(
              "\"elige choose APP.yaml --lock\" writes one.",
              "\"elige choose APP.yaml --lock\" escribe uno."));
    }
  }
}
