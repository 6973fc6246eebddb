package dev.elige.belief;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.model.Basket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which benchmarks stand for a kind of task in a language, with what weights; read once from {@code
 * baskets.tsv}.
 */
final class ReferenceBaskets {
  static final ReferenceBaskets LOADED = new ReferenceBaskets();
  static final Language ENGLISH = new Language("en");

  private static final String FILE = "baskets.tsv";
  private static final int COLUMNS = 4;

  private final Map<TaskKind, List<Line>> lines = new EnumMap<>(TaskKind.class);

  /** When a line counts. */
  private enum When {
    ANY,
    OTHER
  }

  /**
   * A line of the file.
   *
   * @param inLanguage whether the benchmark counts in the language that is asked for
   */
  private record Line(String benchmark, boolean inLanguage, double weight, When when) {}

  private ReferenceBaskets() {
    try (var stream =
        Objects.requireNonNull(ReferenceBaskets.class.getResourceAsStream(FILE), FILE)) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    var row = line.split("\t");
    if (row.length != COLUMNS) {
      throw new IllegalStateException(FILE + ": a line has " + COLUMNS + " columns: " + line);
    }
    var kind = TaskKind.of(row[0]).orElseThrow(() -> new IllegalStateException(line));
    boolean inLanguage = row[1].endsWith("@");
    var benchmark = inLanguage ? row[1].substring(0, row[1].length() - 1) : row[1];
    var when = row[3].equals("any") ? When.ANY : When.OTHER;
    lines
        .computeIfAbsent(kind, _ -> new ArrayList<>())
        .add(new Line(benchmark, inLanguage, Double.parseDouble(row[2]), when));
  }

  /**
   * The basket of a kind of task in a language.
   *
   * @param columns of the matrix
   * @return empty where none of its benchmarks is among the columns
   */
  Optional<Basket> of(TaskKind kind, Language language, List<Column> columns) {
    var parts = new ArrayList<Basket.Part>();
    for (var line : lines.getOrDefault(kind, List.of())) {
      if (counts(line, language)) {
        int at = columns.indexOf(column(line, language));
        if (at >= 0) {
          parts.add(new Basket.Part(at, line.weight));
        }
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Basket(parts));
  }

  /**
   * Whether a kind of task was measured in a language: half the weight of what is measured in
   * languages at least.
   */
  boolean isMeasuredIn(TaskKind kind, Language language, List<Column> columns) {
    double all = 0;
    double there = 0;
    for (var line : lines.getOrDefault(kind, List.of())) {
      if (line.inLanguage && counts(line, language)) {
        all += line.weight;
        there += columns.contains(column(line, language)) ? line.weight : 0;
      }
    }
    return all > 0 && there >= all / 2;
  }

  /** How many benchmarks stand for a kind of task in a language. */
  int lines(TaskKind kind, Language language) {
    return (int)
        lines.getOrDefault(kind, List.of()).stream().filter(line -> counts(line, language)).count();
  }

  private static boolean counts(Line line, Language language) {
    return line.when == When.ANY || !language.equals(ENGLISH);
  }

  /** Whether a kind of task is told apart by languages at all. */
  boolean isToldByLanguage(TaskKind kind) {
    return lines.getOrDefault(kind, List.of()).stream().anyMatch(line -> line.inLanguage);
  }

  private static Column column(Line line, Language language) {
    return new Column(line.benchmark, line.inLanguage ? Optional.of(language) : Optional.empty());
  }
}
