package dev.elige.report;

/** An answer in all its forms. */
public interface Report {
  /** The answer for people. */
  Document document();

  /** The answer for programs: writes the fields of the outermost object. */
  void json(JsonWriter out);
}
