package dev.elige.prompt;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads examples: JSON Lines where the text begins with a brace, else CSV (RFC 4180) with a header,
 * its cells separated by commas, semicolons or tabs. The question is {@code input} or {@code
 * prompt}, the answer {@code expected} or {@code referenceResponse} (as Amazon Bedrock's evaluation
 * data name them); other keys are left alone. An answer that is no text is taken as its JSON.
 */
public final class ExampleReader {
  private static final List<String> INPUTS = List.of("input", "prompt");
  private static final List<String> ANSWERS = List.of("expected", "referenceResponse");

  /** More than this nobody reads at once. */
  private static final int MOST_TOLD = 20;

  private final String name;
  private final List<Example> examples = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private ExampleReader(String name) {
    this.name = name;
  }

  /**
   * The examples of a text, in its order.
   *
   * @param name the file's name, for messages
   * @throws InvalidInputException with all lines that are no examples; and where there are none
   */
  public static List<Example> read(String name, String text) {
    var reader = new ExampleReader(name);
    if (text.stripLeading().startsWith("{")) {
      reader.readLines(text);
    } else {
      reader.readTable(text.stripLeading());
    }
    if (reader.problems.isEmpty() && reader.examples.isEmpty()) {
      reader.refuse(name, Text.of("holds no example.", "no tiene ningún ejemplo."));
    }
    if (!reader.problems.isEmpty()) {
      throw new InvalidInputException(
          reader.problems.subList(0, Math.min(MOST_TOLD, reader.problems.size())));
    }
    return List.copyOf(reader.examples);
  }

  private void readLines(String text) {
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        record(line, name + ":" + number);
      }
    }
  }

  private void record(String line, String place) {
    try {
      var record = JsonMapper.shared().readTree(line);
      if (record.isObject()) {
        add(place, key -> value(record.path(key)));
        return;
      }
    } catch (JacksonException _) {
      // said below, like what is no object
    }
    refuse(place, Text.of("is no JSON object on one line.", "no es un objeto JSON en una línea."));
  }

  private static Optional<String> value(JsonNode node) {
    return node.isMissingNode() || node.isNull()
        ? Optional.empty()
        : Optional.of(node.isString() ? node.stringValue() : node.toString());
  }

  private void readTable(String text) {
    var header = text.lines().findFirst().orElse("");
    char separator =
        header.contains(",")
            ? ','
            : header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(text)) {
      for (var row : csv) {
        if (examples.isEmpty() && !isTable(row.getHeader())) {
          return;
        }
        add(name + ":" + row.getStartingLineNumber(), row::findField);
        if (problems.size() > MOST_TOLD) {
          return;
        }
      }
    } catch (CsvParseException e) {
      refuse(name, Text.of("is no CSV: {}.", "no es CSV: {}.", String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether both columns are there; else that is told, and no row is looked at. */
  private boolean isTable(List<String> header) {
    for (var names : List.of(INPUTS, ANSWERS)) {
      if (names.stream().noneMatch(header::contains)) {
        refuse(
            name + ":1",
            Text.of("has no column \"{}\".", "no tiene la columna \"{}\".", names.getFirst()));
        return false;
      }
    }
    return true;
  }

  private void add(String place, Function<String, Optional<String>> field) {
    var input = first(INPUTS, field);
    var answer = first(ANSWERS, field);
    if (input.isEmpty() || answer.isEmpty()) {
      refuse(
          place,
          Text.of(
              "has no \"{}\".",
              "no tiene \"{}\".",
              input.isEmpty() ? INPUTS.getFirst() : ANSWERS.getFirst()));
      return;
    }
    examples.add(new Example(input.get(), answer.get()));
  }

  private static Optional<String> first(
      List<String> names, Function<String, Optional<String>> field) {
    return names.stream()
        .flatMap(name -> field.apply(name).stream())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private void refuse(String place, Text rule) {
    problems.add(
        new Problem(
            place,
            rule,
            Text.of(
                "Write {\"input\": \"...\", \"expected\": \"...\"}, or CSV with these two columns.",
                "Escribe {\"input\": \"...\", \"expected\": \"...\"} o un CSV con esas dos"
                    + " columnas.")));
  }
}
