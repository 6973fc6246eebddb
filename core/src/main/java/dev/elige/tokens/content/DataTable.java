package dev.elige.tokens.content;

import java.util.List;

/**
 * Records of the same kind: rows under named columns. What {@link DataFormat} writes in several
 * ways.
 *
 * @param columns their names, in order
 * @param rows one cell for each column
 */
public record DataTable(List<String> columns, List<List<DataCell>> rows) {
  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row has a cell for each of %d columns: %s".formatted(columns.size(), row));
      }
    }
  }

  /** A small table of bookings, written for Elige. */
  public static DataTable example() {
    return DataTableReader.csv("bookings.csv", ParallelTexts.read("bookings.csv"));
  }
}
