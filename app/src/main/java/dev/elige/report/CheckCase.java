package dev.elige.report;

import dev.elige.base.Text;
import java.util.List;

/**
 * One thing that was checked, as builds see it.
 *
 * @param group what it belongs to: the task, or the decision as a whole
 * @param name what was checked
 * @param file the file to point at
 * @param line its line, from 1
 * @param failures why it failed; none where it holds
 * @param notes what moved without failing it
 */
public record CheckCase(
    String group, String name, String file, int line, List<Text> failures, List<Text> notes) {
  public CheckCase {
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }
}
