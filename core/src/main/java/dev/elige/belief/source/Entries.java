package dev.elige.belief.source;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The models or benchmarks of a matrix, found by their names and by the numbers they are given. */
final class Entries {
  private final String kind;
  private final CsvTable table;
  private final Map<String, Integer> byName = new LinkedHashMap<>();
  private final Map<Integer, Integer> byNumber = new HashMap<>();

  /**
   * Lists the rows of a table.
   *
   * @param kind the column with their names
   * @throws InvalidInputException where a name or number is missing, no number, or there twice
   */
  Entries(String kind, CsvTable table) {
    this.kind = kind;
    this.table = table;
    var problems = new ArrayList<Problem>();
    for (int i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      int at = i;
      row.cell(kind)
          .ifPresentOrElse(
              name -> put(byName, name, at, row, problems),
              () -> problems.add(unusable(row, kind, "")));
      number(row, at, problems).ifPresent(number -> put(byNumber, number, at, row, problems));
    }
    Few.throwIfAny(problems);
  }

  private static Optional<Integer> number(CsvTable.Row row, int at, List<Problem> problems) {
    var written = row.cell("index");
    try {
      return Optional.of(written.map(Integer::valueOf).orElse(at));
    } catch (NumberFormatException _) {
      problems.add(unusable(row, "index", written.orElse("")));
      return Optional.empty();
    }
  }

  private static <K> void put(
      Map<K, Integer> map, K key, int at, CsvTable.Row row, List<Problem> problems) {
    if (map.putIfAbsent(key, at) != null) {
      problems.add(
          new Problem(
              row.place(),
              Text.of("\"{}\" is there twice.", "\"{}\" está dos veces.", key),
              Text.of("Remove one of the rows.", "Elimina una de las filas.")));
    }
  }

  private static Problem unusable(CsvTable.Row row, String column, String value) {
    return new Problem(
        row.place(),
        Text.of(
            "\"{}\" is no value for \"{}\".", "\"{}\" no es un valor para \"{}\".", value, column),
        Text.of("Fill the cell in.", "Rellena la celda."));
  }

  CsvTable table() {
    return table;
  }

  int size() {
    return table.rows().size();
  }

  Optional<Integer> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Optional<Integer> numbered(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** What to say of a name that is not in the table. */
  Problem unknown(String place, String name) {
    return new Problem(
        place,
        Text.of(
            "\"{}\" is no {} of {}.",
            "\"{}\" no es ningún {} de {}.",
            name,
            Text.of(kind, kind.equals("model") ? "modelo" : "benchmark"),
            table.name()),
        Nearest.of(name, byName.keySet())
            .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
            .orElse(Text.of("Add a row for it.", "Añade una fila para él.")));
  }
}
