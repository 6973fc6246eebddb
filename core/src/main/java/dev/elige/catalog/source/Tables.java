package dev.elige.catalog.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens the two formats public sources come in: JSON, and CSV with a header row (RFC 4180). */
public final class Tables {
  /** Keeps decimals as they are written: 3e-07 stays exact. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder();
  private static final CsvReader.CsvReaderBuilder RAGGED =
      CsvReader.builder().missingFieldStrategy(FieldMismatchStrategy.IGNORE);

  private Tables() {}

  /**
   * The JSON document in a file.
   *
   * @throws InvalidInputException where the file is missing or no JSON
   */
  public static JsonNode json(SourceFiles files, String name) {
    try {
      return JSON.readTree(bytes(files, name));
    } catch (JacksonException e) {
      throw broken(name, "JSON", String.valueOf(e.getOriginalMessage()));
    }
  }

  /**
   * The rows of a CSV file, each a map from column name to cell; an empty cell is an empty text.
   *
   * @throws InvalidInputException where the file is missing or no CSV
   */
  public static List<Map<String, String>> csv(SourceFiles files, String name) {
    return csv(files, name, CSV);
  }

  /**
   * Like {@link #csv(SourceFiles, String)}, but a row may have fewer cells than the header; its map
   * has fewer entries then.
   */
  public static List<Map<String, String>> raggedCsv(SourceFiles files, String name) {
    return csv(files, name, RAGGED);
  }

  private static List<Map<String, String>> csv(
      SourceFiles files, String name, CsvReader.CsvReaderBuilder format) {
    var text = new String(bytes(files, name), StandardCharsets.UTF_8);
    try (var rows = format.ofNamedCsvRecord(text)) {
      return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    } catch (CsvParseException e) {
      throw broken(name, "CSV", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory does not fail to read", e);
    }
  }

  private static byte[] bytes(SourceFiles files, String name) {
    return files
        .file(name)
        .orElseThrow(() ->
            new InvalidInputException(
                name,
                Text.of("is missing.", "falta."),
                Text.of("Pack or fetch it.", "Empaquétalo o descárgalo.")));
  }

  private static InvalidInputException broken(String name, String format, String detail) {
    return new InvalidInputException(
        name,
        Text.of("is not {}: {}.", "no es {}: {}.", format, detail),
        Text.of("Fetch the file again.", "Vuelve a descargar el fichero."));
  }
}
