package dev.elige.belief.own;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.elige.base.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of results, read row by row however large it is: JSON Lines where it begins with a brace,
 * else CSV (RFC 4180) with a header, its cells separated by commas, semicolons or tabs. UTF-8, with
 * or without a byte order mark.
 */
final class ResultFile {
  private static final int HEAD = 8192;

  private final String name;
  private final FirstProblems problems;
  private final Consumer<ResultRow> taker;

  /** The sets of keys that records have had. */
  private final Set<Set<String>> checked = new HashSet<>();

  private ResultFile(Path file, FirstProblems problems, Consumer<ResultRow> taker) {
    this.name = file.toString();
    this.problems = problems;
    this.taker = taker;
  }

  /** Hands over the rows of a file one by one, in its order; what is wrong is added. */
  static void read(Path file, FirstProblems problems, Consumer<ResultRow> taker) {
    var rows = new ResultFile(file, problems, taker);
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
      rows.read(in);
    } catch (IOException | UncheckedIOException e) {
      rows.refuse(file, e);
    }
  }

  private void refuse(Path file, Exception e) {
    if (e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException) {
      problems.add(
          name,
          Text.of("is not UTF-8 text.", "no es texto UTF-8."),
          Text.of("Save it as UTF-8.", "Guárdalo como UTF-8."));
    } else {
      problems.add(
          name,
          Files.exists(file)
              ? Text.of("cannot be read.", "no se puede leer.")
              : Text.of("does not exist.", "no existe."),
          Text.of("Name a file that can be read.", "Indica un fichero que se pueda leer."));
    }
  }

  private void read(BufferedReader in) throws IOException {
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
    in.mark(HEAD);
    char[] head = new char[HEAD];
    int length = Math.max(0, in.read(head));
    in.reset();
    var start = new String(head, 0, length).strip();
    if (start.isEmpty()) {
      problems.add(
          name,
          Text.of("is empty.", "está vacío."),
          Text.of("Name a file with results.", "Indica un fichero con resultados."));
    } else if (start.charAt(0) == '{') {
      readLines(in);
    } else {
      readTable(in, separator(start));
    }
  }

  private static char separator(String start) {
    var header = start.lines().findFirst().orElse("");
    return header.contains(",")
        ? ','
        : header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
  }

  private void readTable(BufferedReader in, char separator) throws IOException {
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(in)) {
      boolean isEmpty = true;
      for (var row : csv) {
        if (isEmpty && !isTable(row.getHeader())) {
          return;
        }
        isEmpty = false;
        taker.accept(row(row, separator != ','));
      }
      if (isEmpty) {
        problems.add(
            name,
            Text.of("has no rows.", "no tiene filas."),
            Text.of("It needs a header row and data below.", "Necesita una cabecera y datos."));
      }
    } catch (CsvParseException e) {
      problems.add(
          name,
          Text.of("is not CSV: {}.", "no es CSV: {}.", String.valueOf(e.getMessage())),
          Text.of("Export it again as CSV.", "Vuelve a exportarlo como CSV."));
    }
  }

  private boolean isTable(List<String> header) {
    ResultColumns.checkOthers(name, header, problems);
    return ResultColumns.areThere(name, header, problems);
  }

  /** Where semicolons or tabs part the cells, a comma in a number is the decimal one. */
  private ResultRow row(NamedCsvRecord row, boolean isComma) {
    return new ResultRow(
        name,
        row.getStartingLineNumber(),
        column ->
            isComma && ResultColumns.isDecimal(column)
                ? row.findField(column).map(cell -> cell.replace(',', '.'))
                : row.findField(column));
  }

  private void readLines(BufferedReader in) throws IOException {
    long number = 0;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        readLine(number, line);
      }
    }
  }

  private void readLine(long number, String line) {
    try {
      var record = JsonMapper.shared().readTree(line);
      if (record.isObject()) {
        var keys = Set.copyOf(record.propertyNames());
        var row = new ResultRow(name, number, column -> cell(record, column));
        if (checked.add(keys)) {
          ResultColumns.checkOthers(row.place(), keys, problems);
        }
        taker.accept(row);
        return;
      }
    } catch (JacksonException _) {
      // said below, like what is no object
    }
    problems.add(
        name + ":" + number,
        Text.of("is not an object of JSON in one line.", "no es un objeto JSON en una línea."),
        Text.of(
            "Write {\"model\": \"openai/gpt-4o\", ...}.",
            "Escribe {\"model\": \"openai/gpt-4o\", ...}."));
  }

  private static Optional<String> cell(JsonNode record, String key) {
    var value = record.path(key);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(value.isString() ? value.stringValue() : value.toString());
  }
}
