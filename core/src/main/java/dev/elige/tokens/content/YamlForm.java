package dev.elige.tokens.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** YAML 1.2: a list of maps. A text stands without quotes where it reads as nothing else. */
final class YamlForm {
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} _./@+'()-]*", Pattern.UNICODE_CHARACTER_CLASS);

  /** What YAML 1.1 or 1.2 reads as a truth value or as nothing. */
  private static final Set<String> RESERVED =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlForm() {}

  static String write(DataTable table) {
    var yaml = new StringBuilder();
    table.rows().forEach(row -> row(table.columns(), row, yaml));
    return yaml.toString();
  }

  private static void row(List<String> columns, List<DataCell> row, StringBuilder yaml) {
    for (int i = 0; i < row.size(); i++) {
      yaml.append(i == 0 ? "- " : "  ").append(text(columns.get(i))).append(": ");
      yaml.append(row.get(i).literal() ? row.get(i).text() : text(row.get(i).text())).append('\n');
    }
  }

  private static String text(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !text.endsWith(" ")
            && RESERVED.stream().noneMatch(text::equalsIgnoreCase);
    return plain ? text : JsonForms.quoted(text);
  }
}
