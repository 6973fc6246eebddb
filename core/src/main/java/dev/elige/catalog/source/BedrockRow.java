package dev.elige.catalog.source;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.util.List;
import java.util.Map;

/**
 * A row of a table about Bedrock.
 *
 * @param file the file it stands in
 * @param cells column name to cell
 */
record BedrockRow(String file, Map<String, String> cells) {
  BedrockRow {
    cells = Map.copyOf(cells);
  }

  /**
   * The rows of a file.
   *
   * @throws InvalidInputException where the file is missing or no CSV
   */
  static List<BedrockRow> read(SourceFiles files, String file) {
    return Tables.csv(files, file).stream().map(cells -> new BedrockRow(file, cells)).toList();
  }

  /**
   * The cell in a column, empty where the source says nothing.
   *
   * @throws InvalidInputException where the file has no such column
   */
  String get(String column) {
    var cell = cells.get(column);
    if (cell == null) {
      throw new InvalidInputException(
          file,
          Text.of("has no column {}.", "no tiene la columna {}.", column),
          Text.of("Pack the file again.", "Vuelve a empaquetar el fichero."));
    }
    return cell;
  }
}
