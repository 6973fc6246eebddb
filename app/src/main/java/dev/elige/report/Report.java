package dev.elige.report;

import java.util.List;

/** An answer in all its forms. */
public interface Report {
  /** The answer for people. */
  Document document();

  /** The answer where drawings can be seen; the same, unless there is more to draw. */
  default Document drawn() {
    return document();
  }

  /** The answer for programs: writes the fields of the outermost object. */
  void json(JsonWriter out);

  /** What was checked, for builds; nothing where the answer is no check. */
  default List<CheckCase> cases() {
    return List.of();
  }
}
