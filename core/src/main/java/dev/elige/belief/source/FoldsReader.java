package dev.elige.belief.source;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.belief.model.Cell;
import dev.elige.belief.model.CellScore;
import dev.elige.belief.model.Fold;
import dev.elige.belief.model.ScoreMatrix;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads which cells a hidden-cell test hides. Cells without a score cannot be compared: dropped.
 */
final class FoldsReader {
  private final Entries models;
  private final Entries benchmarks;
  private final Set<Cell> scored;
  private final List<Problem> problems = new ArrayList<>();

  FoldsReader(Entries models, Entries benchmarks, ScoreMatrix matrix) {
    this.models = models;
    this.benchmarks = benchmarks;
    this.scored = matrix.scores().stream().map(CellScore::cell).collect(Collectors.toSet());
  }

  /**
   * Reads the folds.
   *
   * @throws InvalidInputException where the file is no JSON, names what is not there, or a fold
   *     hides nothing or everything
   */
  List<Fold> read(NamedText file) {
    var list = folds(file);
    var folds = new ArrayList<Fold>();
    for (int i = 0; i < list.size(); i++) {
      var name = file.name() + " folds[" + i + "]";
      var fold = new Fold(name, cells(name, list.get(i)));
      if (fold.hidden().isEmpty() || fold.hidden().size() == scored.size()) {
        problems.add(empty(name, fold.hidden().isEmpty()));
      }
      folds.add(fold);
    }
    Few.throwIfAny(problems);
    return folds;
  }

  private static JsonNode folds(NamedText file) {
    try {
      var root = JsonMapper.shared().readTree(file.text());
      var list = root.isArray() ? root : root.path("folds");
      if (list.isArray() && !list.isEmpty()) {
        return list;
      }
    } catch (JacksonException e) {
      throw new InvalidInputException(
          file.name(),
          Text.of("is not JSON: {}.", "no es JSON: {}.", String.valueOf(e.getOriginalMessage())),
          Text.of("Correct it there.", "Corrígelo ahí."));
    }
    throw new InvalidInputException(
        file.name(),
        Text.of("has no list \"folds\".", "no tiene una lista \"folds\"."),
        Text.of(
            "Write {\"folds\": [{\"test_cells\": [[0, 3]]}]}.",
            "Escribe {\"folds\": [{\"test_cells\": [[0, 3]]}]}."));
  }

  private Set<Cell> cells(String name, JsonNode fold) {
    var cells = new LinkedHashSet<Cell>();
    var list = fold.isArray() ? fold : fold.path("test_cells");
    for (int i = 0; i < list.size(); i++) {
      var place = name + ".test_cells[" + i + "]";
      var model = find(place, models, list.get(i).path(0));
      var benchmark = find(place, benchmarks, list.get(i).path(1));
      if (model.isPresent() && benchmark.isPresent()) {
        var cell = new Cell(model.get(), benchmark.get());
        if (scored.contains(cell)) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private Optional<Integer> find(String place, Entries entries, JsonNode node) {
    var found =
        node.isInt()
            ? entries.numbered(node.intValue())
            : node.isString() ? entries.named(node.stringValue()) : Optional.<Integer>empty();
    if (found.isEmpty()) {
      var written =
          node.isMissingNode() ? "" : node.isString() ? node.stringValue() : node.toString();
      problems.add(entries.unknown(place, written));
    }
    return found;
  }

  private static Problem empty(String name, boolean nothing) {
    return new Problem(
        name,
        nothing
            ? Text.of("hides no cell that has a score.", "no oculta ninguna celda con puntuación.")
            : Text.of("hides every score.", "oculta todas las puntuaciones."),
        Text.of("Hide some of the scores.", "Oculta algunas de las puntuaciones."));
  }
}
