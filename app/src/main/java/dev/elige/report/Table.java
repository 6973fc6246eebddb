package dev.elige.report;

import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows under headed columns.
 *
 * @param columns at least one
 * @param rows each with one cell for every column
 */
public record Table(List<Column> columns, List<Row> rows) implements Block {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
      throw new IllegalArgumentException("every row has " + width + " cells");
    }
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.table(this);
  }

  /** On which side the cells of a column line up. */
  public enum Side {
    LEFT,
    /** For numbers: their cells are never broken over lines. */
    RIGHT
  }

  /** What a column holds. */
  public record Column(Text title, Side side) {}

  /** One line of cells, said in one tone. */
  public record Row(List<Text> cells, Tone tone) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public static Column left(String english, String spanish) {
    return new Column(Text.of(english, spanish), Side.LEFT);
  }

  public static Column right(String english, String spanish) {
    return new Column(Text.of(english, spanish), Side.RIGHT);
  }

  public static Row row(Text... cells) {
    return new Row(List.of(cells), Tone.PLAIN);
  }

  public static Row row(Tone tone, Text... cells) {
    return new Row(List.of(cells), tone);
  }

  /** The same table with rows and columns swapped; the first column becomes the header. */
  public Table transposed() {
    var newColumns = new ArrayList<Column>();
    newColumns.add(new Column(columns.getFirst().title(), Side.LEFT));
    rows.forEach(row -> newColumns.add(new Column(row.cells().getFirst(), Side.LEFT)));
    var newRows = new ArrayList<Row>();
    for (int i = 1; i < columns.size(); i++) {
      newRows.add(rowOfColumn(i));
    }
    return new Table(newColumns, newRows);
  }

  private Row rowOfColumn(int index) {
    var cells = new ArrayList<Text>();
    cells.add(columns.get(index).title());
    rows.forEach(row -> cells.add(row.cells().get(index)));
    return new Row(cells, Tone.PLAIN);
  }
}
