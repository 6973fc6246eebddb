package dev.elige.tokens.content;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a user's own records from JSON, JSON Lines or CSV with a header. A record within a record
 * becomes columns {@code outer.inner}; a list becomes its JSON as a text.
 */
public final class DataTableReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private DataTableReader() {}

  /**
   * The records of a text, which is JSON where it begins as such.
   *
   * @param name the file's name, for messages
   * @throws InvalidInputException where it holds no records
   */
  public static DataTable read(String name, String text) {
    var start = text.stripLeading();
    return start.startsWith("[") || start.startsWith("{") ? json(name, text) : csv(name, text);
  }

  static DataTable csv(String name, String text) {
    List<List<String>> lines = new ArrayList<>();
    try (var reader = CsvReader.builder().ofCsvRecord(text)) {
      reader.forEach(line -> lines.add(line.getFields()));
    } catch (CsvParseException e) {
      throw broken(name, "CSV", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory does not fail to read", e);
    }
    if (lines.size() < 2) {
      throw empty(name);
    }
    var columns = lines.getFirst();
    return new DataTable(
        columns, lines.stream().skip(1).map(line -> cells(line, columns.size())).toList());
  }

  private static List<DataCell> cells(List<String> line, int columns) {
    List<DataCell> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      cells.add(column < line.size() ? DataCell.ofCsv(line.get(column)) : DataCell.MISSING);
    }
    return cells;
  }

  private static DataTable json(String name, String text) {
    List<Map<String, DataCell>> records = new ArrayList<>();
    try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
      while (values.hasNext()) {
        var value = values.next();
        (value.isArray() ? value.values() : List.of(value))
            .forEach(record -> records.add(flat(name, record)));
      }
    } catch (JacksonException e) {
      throw broken(name, "JSON", String.valueOf(e.getOriginalMessage()));
    }
    var columns = new LinkedHashSet<String>();
    records.forEach(record -> columns.addAll(record.keySet()));
    if (columns.isEmpty()) {
      throw empty(name);
    }
    return new DataTable(
        List.copyOf(columns),
        records.stream()
            .map(record ->
                columns.stream()
                    .map(column -> record.getOrDefault(column, DataCell.MISSING))
                    .toList())
            .toList());
  }

  private static Map<String, DataCell> flat(String name, JsonNode record) {
    if (!record.isObject()) {
      throw new InvalidInputException(
          name,
          Text.of("{} is not a record.", "{} no es un registro.", record),
          Text.of(
              "Give a list of objects, such as [{\"a\": 1}, {\"a\": 2}].",
              "Pon una lista de objetos, como [{\"a\": 1}, {\"a\": 2}]."));
    }
    var cells = new LinkedHashMap<String, DataCell>();
    flatten("", record, cells);
    return cells;
  }

  private static void flatten(String prefix, JsonNode record, Map<String, DataCell> cells) {
    for (var property : record.properties()) {
      var column = prefix + property.getKey();
      var value = property.getValue();
      if (value.isObject()) {
        flatten(column + ".", value, cells);
      } else {
        cells.put(column, cell(value));
      }
    }
  }

  private static DataCell cell(JsonNode value) {
    if (value.isString()) {
      return new DataCell(value.stringValue(), false);
    }
    return new DataCell(value.toString(), !value.isArray());
  }

  private static InvalidInputException broken(String name, String format, String reason) {
    return new InvalidInputException(
        name,
        Text.of("this is no {}: {}.", "esto no es {}: {}.", format, reason),
        Text.of("Correct the file.", "Corrige el fichero."));
  }

  private static InvalidInputException empty(String name) {
    return new InvalidInputException(
        name,
        Text.of("there are no records in it.", "no contiene registros."),
        Text.of(
            "Give a list of JSON objects, or CSV with a header line.",
            "Pon una lista de objetos JSON o un CSV con una línea de cabecera."));
  }
}
