package dev.elige.tokens.content;

import dev.elige.base.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The ways to write a {@link DataTable} into a prompt. */
public enum DataFormat {
  JSON("json", Text.of("JSON, indented", "JSON con sangría"), JsonForms::indented),
  MINIFIED_JSON("json-minified", Text.of("JSON, minified", "JSON minificado"), JsonForms::minified),
  JSON_LINES("jsonl", Text.verbatim("JSON Lines"), JsonForms::lines),
  XML("xml", Text.verbatim("XML"), XmlForm::write),
  YAML("yaml", Text.verbatim("YAML"), YamlForm::write),
  MARKDOWN("markdown", Text.of("Markdown table", "Tabla Markdown"), TableForms::markdown),
  CSV("csv", Text.verbatim("CSV"), TableForms::csv);

  private final String id;
  private final Text title;
  private final Function<DataTable, String> writer;

  DataFormat(String id, Text title, Function<DataTable, String> writer) {
    this.id = id;
    this.title = title;
    this.writer = writer;
  }

  /** The word used in commands. */
  public String id() {
    return id;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }

  /** The table in this format, with a line break at its end. */
  public String write(DataTable table) {
    return writer.apply(table);
  }

  /** The same table in every format, indented JSON first. */
  public static List<Version> versions(DataTable table) {
    return Arrays.stream(values())
        .map(format -> new Version(format.id, format.title, format.write(table)))
        .toList();
  }
}
