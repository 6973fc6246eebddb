package dev.elige.belief.own;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.belief.evidence.Measurement;
import dev.elige.catalog.ModelId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads measurements from files of results, CSV or JSON Lines, in one pass and in little memory.
 *
 * <p>A row with {@code n} is a measurement; rows without it are one item each, and those of the
 * same model, setting, data set, task, language and day are gathered. Wrong words that stand on
 * many rows are told once, with the first of them.
 */
public final class MeasurementReader {
  private final KeyReader keys;
  private final NumberReader numbers;
  private final LocalDate today;
  private final FirstProblems problems = new FirstProblems();
  private final Map<Measurement.Key, Measurement> stated = new LinkedHashMap<>();
  private final Map<Measurement.Key, Tally> tallies = new LinkedHashMap<>();
  private final Map<Measurement.Key, String> places = new HashMap<>();

  /**
   * A reader for one answer.
   *
   * @param models the model that a name means; throws InvalidInputException where it means none
   * @param today the day it is
   */
  private MeasurementReader(Function<String, ModelId> models, LocalDate today) {
    this.keys = new KeyReader(models, today, problems);
    this.numbers = new NumberReader(problems);
    this.today = today;
  }

  /**
   * Reads files.
   *
   * @param files each of them; a measurement is in one of them only
   * @param models the model that a name means; throws InvalidInputException where it means none
   * @param today the day it is
   * @throws InvalidInputException with what is wrong in all of them; the first 20 problems
   */
  public static List<Measurement> read(
      List<Path> files, Function<String, ModelId> models, LocalDate today) {
    var reader = new MeasurementReader(models, today);
    files.forEach(reader::read);
    reader.problems.throwIfAny();
    return reader.measurements();
  }

  private List<Measurement> measurements() {
    var all = new ArrayList<>(stated.values());
    tallies.forEach((key, tally) -> all.add(tally.measurement(key, origin(tally.file()))));
    return all;
  }

  private void read(Path file) {
    var day = day(file);
    var known = new HashMap<String, Optional<Measurement.Key>>();
    ResultFile.read(
        file,
        problems,
        row -> {
          var key = known.computeIfAbsent(KeyReader.written(row), _ -> keys.read(row, day));
          var score = numbers.score(row);
          if (row.cell(ResultColumns.ITEMS).isPresent()) {
            state(row, key, score);
          } else {
            gather(row, key, score);
          }
        });
  }

  /** The day of a file where it states none: its last change, which is the same the next time. */
  private LocalDate day(Path file) {
    try {
      var changed =
          LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
      return changed.isAfter(today) ? today : changed;
    } catch (IOException _) {
      return today; // that the file cannot be read is told by who reads it
    }
  }

  private void state(ResultRow row, Optional<Measurement.Key> key, Optional<Double> score) {
    var items = numbers.items(row);
    boolean isSound = numbers.hasSoundError(row);
    if (key.isEmpty() || score.isEmpty() || items.isEmpty() || !isSound) {
      return;
    }
    var before = places.putIfAbsent(key.get(), row.place());
    if (before != null) {
      twice(row, before);
      return;
    }
    var origin = row.cell(ResultColumns.ORIGIN).orElseGet(() -> origin(row.file()));
    stated.put(
        key.get(),
        new Measurement(key.get(), score.get(), items.get(), numbers.error(row), origin));
  }

  private void gather(ResultRow row, Optional<Measurement.Key> key, Optional<Double> score) {
    if (row.cell(ResultColumns.ERROR).isPresent()) {
      problems.add(
          row.place(),
          Text.of("states a standard_error and no n.", "indica un standard_error y no indica n."),
          Text.of("Add how many items were scored.", "Añade cuántos casos se puntuaron."));
    }
    if (key.isEmpty() || score.isEmpty()) {
      return;
    }
    var tally = tallies.get(key.get());
    if (tally == null) {
      var before = places.putIfAbsent(key.get(), row.place());
      if (before != null) {
        twice(row, before);
        return;
      }
      tally = new Tally(row);
      tallies.put(key.get(), tally);
    }
    if (!tally.file().equals(row.file())) {
      twice(row, tally.place());
      return;
    }
    tally.add(score.get());
  }

  private void twice(ResultRow row, String before) {
    problems.add(
        row.place(),
        Text.of(
            "is measured at {} already: the same model, setting, data set, task, language and day.",
            "ya está medido en {}: mismo modelo, configuración, conjunto de datos, tarea, idioma y día.",
            before),
        Text.of("Remove one of the two.", "Elimina uno de los dos."));
  }

  /** A file without its folders, in one line. */
  private static String origin(String file) {
    var name = Path.of(file).getFileName();
    var text = name == null ? file : name.toString();
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
