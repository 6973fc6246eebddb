package dev.elige.desk.kit;

import dev.elige.base.Text;
import dev.elige.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * What a use case hands back.
 *
 * @param report the answer
 * @param outcome how it ended
 * @param warnings what a person should know; the report says it too
 * @param remarks what was done beside the answer
 */
public record Answer(Report report, Outcome outcome, List<Text> warnings, List<Text> remarks) {
  public Answer {
    warnings = List.copyOf(warnings);
    remarks = List.copyOf(remarks);
  }

  /** An answer, and nothing beside it. */
  public Answer(Report report, Outcome outcome, List<Text> warnings) {
    this(report, outcome, warnings, List.of());
  }

  /** The same, where something beside the answer could not be done. */
  public Answer failed() {
    return new Answer(report, Outcome.IMPOSSIBLE, warnings, remarks);
  }

  /** The same, with one more thing that was done beside it. */
  public Answer with(Text remark) {
    var all = new ArrayList<>(remarks);
    all.add(remark);
    return new Answer(report, outcome, warnings, all);
  }

  /** An answer to a question that could be answered. */
  public static Answer done(Report report) {
    return new Answer(report, Outcome.DONE, List.of());
  }
}
