package dev.elige.belief.own;

import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a file of results.
 *
 * @param file the file's name, for messages
 * @param line where the row begins, from 1
 * @param cells what stands in a column; empty where there is none
 */
record ResultRow(String file, long line, Function<String, Optional<String>> cells) {
  /** A cell without spaces around it; empty where there is nothing in it. */
  Optional<String> cell(String column) {
    return cells.apply(column).map(String::strip).filter(cell -> !cell.isEmpty());
  }

  String place() {
    return file + ":" + line;
  }
}
