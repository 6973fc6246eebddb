package dev.elige.tokens.content;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON (RFC 8259) in three layouts, and its quoting. */
final class JsonForms {
  private JsonForms() {}

  static String indented(DataTable table) {
    return records(table, row -> row(table, row, ": ", "{\n    ", ",\n    ", "\n  }"))
        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
  }

  static String minified(DataTable table) {
    return records(table, row -> row(table, row, ":", "{", ",", "}"))
        .collect(Collectors.joining(",", "[", "]\n"));
  }

  static String lines(DataTable table) {
    return records(table, row -> row(table, row, ":", "{", ",", "}") + "\n")
        .collect(Collectors.joining());
  }

  private static java.util.stream.Stream<String> records(
      DataTable table, Function<List<DataCell>, String> form) {
    return table.rows().stream().map(form);
  }

  private static String row(
      DataTable table, List<DataCell> row, String colon, String open, String comma, String close) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> quoted(table.columns().get(i)) + colon + value(row.get(i)))
        .collect(Collectors.joining(comma, open, close));
  }

  private static String value(DataCell cell) {
    return cell.literal() ? cell.text() : quoted(cell.text());
  }

  /** A text in quotes; characters beyond ASCII stay as they are. */
  static String quoted(String text) {
    var quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), quoted);
    }
    return quoted.append('"').toString();
  }

  private static void escape(char character, StringBuilder quoted) {
    switch (character) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (character < 0x20 || character == 0x7F || character == 0x85) {
          quoted.append("\\u%04x".formatted((int) character));
        } else {
          quoted.append(character);
        }
      }
    }
  }
}
