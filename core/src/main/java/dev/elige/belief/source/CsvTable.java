package dev.elige.belief.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file with a header row (RFC 4180).
 *
 * @param name the file's name
 * @param rows in the file's order
 */
record CsvTable(String name, List<Row> rows) {
  CsvTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param place file and line
   * @param fields its cells
   */
  record Row(String place, NamedCsvRecord fields) {
    /** A cell without spaces around it; empty where there is nothing, or no such column. */
    Optional<String> cell(String column) {
      return fields.findField(column).map(String::strip).filter(cell -> !cell.isEmpty());
    }
  }

  /**
   * Reads a table.
   *
   * @param columns the columns it cannot do without
   * @throws InvalidInputException where it is no CSV, has no rows, or lacks a column
   */
  static CsvTable read(NamedText file, List<String> columns) {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file.text())) {
      var rows =
          reader.stream()
              .map(row -> new Row(file.name() + ":" + row.getStartingLineNumber(), row))
              .toList();
      if (rows.isEmpty()) {
        throw new InvalidInputException(
            file.name(),
            Text.of("has no rows.", "no tiene filas."),
            Text.of("It needs a header row and data below.", "Necesita una cabecera y datos."));
      }
      columns.forEach(column -> check(file.name(), rows.getFirst().fields().getHeader(), column));
      return new CsvTable(file.name(), rows);
    } catch (CsvParseException e) {
      throw new InvalidInputException(
          file.name(),
          Text.of("is not CSV: {}.", "no es CSV: {}.", String.valueOf(e.getMessage())),
          Text.of("Export it again as CSV.", "Vuelve a exportarlo como CSV."));
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory does not fail to read", e);
    }
  }

  private static void check(String name, List<String> header, String column) {
    if (!header.contains(column)) {
      throw new InvalidInputException(
          name,
          Text.of("has no column \"{}\".", "no tiene la columna \"{}\".", column),
          Nearest.of(column, header)
              .map(near -> Text.of("Rename \"{}\".", "Cambia el nombre de \"{}\".", near))
              .orElse(
                  Text.of("Its header is: {}.", "Su cabecera es: {}.", String.join(", ", header))));
    }
  }
}
