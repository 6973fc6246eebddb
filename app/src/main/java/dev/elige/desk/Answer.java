package dev.elige.desk;

import dev.elige.base.Text;
import dev.elige.report.Report;
import java.util.List;

/**
 * What a use case hands back.
 *
 * @param report the answer
 * @param outcome how it ended
 * @param warnings what a person should know; the report says it too
 */
public record Answer(Report report, Outcome outcome, List<Text> warnings) {
  public Answer {
    warnings = List.copyOf(warnings);
  }

  static Answer done(Report report) {
    return new Answer(report, Outcome.DONE, List.of());
  }
}
