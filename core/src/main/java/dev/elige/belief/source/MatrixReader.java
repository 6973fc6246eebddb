package dev.elige.belief.source;

import dev.elige.base.InvalidInputException;
import dev.elige.base.PartialDate;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.belief.model.BenchmarkTraits;
import dev.elige.belief.model.Cell;
import dev.elige.belief.model.CellScore;
import dev.elige.belief.model.Fold;
import dev.elige.belief.model.ModelTraits;
import dev.elige.belief.model.Scale;
import dev.elige.belief.model.ScoreMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a matrix of scores from three CSV files, in the form of BenchPress (microsoft/benchpress).
 *
 * <ul>
 *   <li>scores: {@code model}, {@code benchmark}, {@code score}; an empty score is none;
 *   <li>models: {@code model}; may have {@code index}, {@code provider}, {@code reasoning} (true or
 *       false), {@code release_date} (a day, a month or a year), {@code parameters_billions};
 *   <li>benchmarks: {@code benchmark}; may have {@code index}, {@code unit} (percent, fraction, or
 *       another such as elo; without one the scores show it).
 * </ul>
 *
 * Other columns are passed over. Without {@code index} rows are numbered from 0.
 */
public final class MatrixReader {
  private static final Set<String> BLANKS = Set.of("", "-", "?", "n/a", "na", "none", "unknown");
  private static final Set<String> YES = Set.of("true", "yes", "1");
  private static final Set<String> NO = Set.of("false", "no", "0");

  private final Entries models;
  private final Entries benchmarks;
  private final ScoreMatrix matrix;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads the three files.
   *
   * @throws InvalidInputException with what is wrong in them
   */
  public MatrixReader(NamedText scores, NamedText models, NamedText benchmarks) {
    this.models = new Entries("model", CsvTable.read(models, List.of("model")));
    this.benchmarks = new Entries("benchmark", CsvTable.read(benchmarks, List.of("benchmark")));
    var modelTraits = this.models.table().rows().stream().map(this::model).toList();
    var benchmarkTraits =
        this.benchmarks.table().rows().stream().map(MatrixReader::benchmark).toList();
    var cells = new ArrayList<CellScore>();
    for (var row : CsvTable.read(scores, List.of("model", "benchmark", "score")).rows()) {
      if (told(row, "score").isPresent()) {
        score(row, benchmarkTraits).ifPresent(cells::add);
      }
    }
    Few.throwIfAny(problems);
    matrix = new ScoreMatrix(modelTraits, benchmarkTraits, cells);
  }

  /** The matrix. */
  public ScoreMatrix matrix() {
    return matrix;
  }

  /**
   * Reads folds: JSON with a list {@code folds}, each with {@code test_cells}, pairs of the numbers
   * or the names of a model and a benchmark.
   *
   * @throws InvalidInputException with what is wrong in them
   */
  public List<Fold> folds(NamedText file) {
    return new FoldsReader(models, benchmarks, matrix).read(file);
  }

  private static Optional<String> told(CsvTable.Row row, String column) {
    return row.cell(column).filter(cell -> !BLANKS.contains(cell.toLowerCase(Locale.ROOT)));
  }

  private ModelTraits model(CsvTable.Row row) {
    return new ModelTraits(
        row.cell("model").orElseThrow(),
        told(row, "provider"),
        told(row, "reasoning").flatMap(cell -> yesOrNo(row, cell)),
        told(row, "release_date").flatMap(cell -> date(row, cell)),
        told(row, "parameters_billions").flatMap(cell -> size(row, cell)));
  }

  private Optional<Double> size(CsvTable.Row row, String cell) {
    try {
      var size = Double.valueOf(cell);
      if (size > 0 && size < 1e6) {
        return Optional.of(size);
      }
    } catch (NumberFormatException _) {
      // said below, like what is no size
    }
    problems.add(
        new Problem(
            row.place(),
            Text.of(
                "parameters_billions \"{}\" is not a size.",
                "parameters_billions \"{}\" no es un tamaño.",
                cell),
            Text.of("Write 70 or 0.5, or nothing.", "Escribe 70 o 0.5, o nada.")));
    return Optional.empty();
  }

  private Optional<Boolean> yesOrNo(CsvTable.Row row, String cell) {
    var word = cell.toLowerCase(Locale.ROOT);
    if (YES.contains(word) || NO.contains(word)) {
      return Optional.of(YES.contains(word));
    }
    problems.add(
        new Problem(
            row.place(),
            Text.of(
                "reasoning \"{}\" is not true or false.",
                "reasoning \"{}\" no es true ni false.",
                cell),
            Text.of("Write true or false, or nothing.", "Escribe true o false, o nada.")));
    return Optional.empty();
  }

  private Optional<PartialDate> date(CsvTable.Row row, String cell) {
    int time = cell.indexOf('T');
    var date = PartialDate.tryParse(time < 0 ? cell : cell.substring(0, time));
    if (date.isEmpty()) {
      problems.add(
          new Problem(
              row.place(),
              Text.of(
                  "release_date \"{}\" is not a date.",
                  "release_date \"{}\" no es una fecha.",
                  cell),
              Text.of(
                  "Write 2026-03-01, 2026-03 or 2026, or nothing.",
                  "Escribe 2026-03-01, 2026-03 o 2026, o nada.")));
    }
    return date;
  }

  private static BenchmarkTraits benchmark(CsvTable.Row row) {
    return new BenchmarkTraits(
        row.cell("benchmark").orElseThrow(), told(row, "unit").flatMap(MatrixReader::scale));
  }

  private static Optional<Scale> scale(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "%", "percent", "percentage" -> Optional.of(Scale.PERCENT);
      case "fraction", "share", "ratio" -> Optional.of(Scale.FRACTION);
      case "elo", "rating", "usd", "$", "dollars", "seconds", "tokens" -> Optional.of(Scale.NATIVE);
      default -> Optional.empty();
    };
  }

  private Optional<CellScore> score(CsvTable.Row row, List<BenchmarkTraits> traits) {
    var model = find(row, models, "model");
    var benchmark = find(row, benchmarks, "benchmark");
    var number = number(row);
    if (model.isEmpty() || benchmark.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    var scale = traits.get(benchmark.get()).scale();
    if (scale.isPresent() && !scale.get().holds(number.get())) {
      problems.add(
          new Problem(
              row.place(),
              Text.of(
                  "score {} lies outside of the unit of {}.",
                  "la puntuación {} queda fuera de la unidad de {}.",
                  number.get(),
                  traits.get(benchmark.get()).name()),
              Text.of("Correct the score or the unit.", "Corrige la puntuación o la unidad.")));
      return Optional.empty();
    }
    return Optional.of(new CellScore(new Cell(model.get(), benchmark.get()), number.get()));
  }

  private Optional<Integer> find(CsvTable.Row row, Entries entries, String column) {
    var name = row.cell(column).orElse("");
    var found = entries.named(name);
    if (found.isEmpty()) {
      problems.add(entries.unknown(row.place(), name));
    }
    return found;
  }

  private Optional<Double> number(CsvTable.Row row) {
    var cell = row.cell("score").orElse("");
    try {
      double number = Double.parseDouble(cell);
      if (Double.isFinite(number)) {
        return Optional.of(number);
      }
    } catch (NumberFormatException _) {
      // said below, like what is not finite
    }
    problems.add(
        new Problem(
            row.place(),
            Text.of("score \"{}\" is not a number.", "la puntuación \"{}\" no es un número.", cell),
            Text.of("Write it as 57.5.", "Escríbela como 57.5.")));
    return Optional.empty();
  }
}
