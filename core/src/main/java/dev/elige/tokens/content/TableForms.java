package dev.elige.tokens.content;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of lines: Markdown (GitHub's extension) and CSV (RFC 4180, lines ended by LF). */
final class TableForms {
  private TableForms() {}

  static String markdown(DataTable table) {
    var rule = table.columns().stream().map(_ -> "---").toList();
    return line(table.columns(), TableForms::inMarkdown, " | ", "| ", " |\n")
        + line(rule, cell -> cell, " | ", "| ", " |\n")
        + table.rows().stream()
            .map(row -> line(bare(row), TableForms::inMarkdown, " | ", "| ", " |\n"))
            .collect(Collectors.joining());
  }

  static String csv(DataTable table) {
    return line(table.columns(), TableForms::inCsv, ",", "", "\n")
        + table.rows().stream()
            .map(row -> line(bare(row), TableForms::inCsv, ",", "", "\n"))
            .collect(Collectors.joining());
  }

  private static List<String> bare(List<DataCell> row) {
    return row.stream().map(DataCell::bare).toList();
  }

  private static String line(
      List<String> cells, Function<String, String> form, String comma, String open, String close) {
    return cells.stream().map(form).collect(Collectors.joining(comma, open, close));
  }

  private static String inMarkdown(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\r\n|\r|\n", "<br>");
  }

  private static String inCsv(String text) {
    boolean quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
