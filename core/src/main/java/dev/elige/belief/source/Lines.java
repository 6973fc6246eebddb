package dev.elige.belief.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Opens the small tables beside the importers: tab separated, lines with {@code #} are notes. */
final class Lines {
  private Lines() {}

  /**
   * The rows of a table, each with its cells.
   *
   * @throws IllegalStateException where a row has another number of cells
   */
  static List<String[]> of(String name, int cells) {
    try (var stream = Objects.requireNonNull(Lines.class.getResourceAsStream(name), name)) {
      var rows =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
      for (var row : rows) {
        if (row.length != cells) {
          throw new IllegalStateException(name + ": " + cells + " cells: " + row[0]);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " is part of the program", e);
    }
  }
}
