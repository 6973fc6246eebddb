package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads the four boards of Aider: editing, editing with an architect, refactoring, and editing in
 * six programming languages. How edits are written (diff, whole, ...) is part of the setting; where
 * an architect hands its plan to an editor, so is the editor. The share of tasks that pass has the
 * standard error of its number of tasks. A run of fewer tasks than the board has is refused.
 */
public final class AiderImporter implements EvidenceImporter {
  private static final String FOLDER = "catalog/evidence/aider/";

  /**
   * A board.
   *
   * @param file its file
   * @param benchmark the benchmark
   * @param rate which column is the score: after one try or two
   * @param tasks how many tasks it has
   */
  private record Board(String file, String benchmark, String rate, int tasks) {}

  private static final List<Board> BOARDS =
      List.of(
          new Board(FOLDER + "edit_leaderboard.json", "aider", "pass_rate_2", 133),
          new Board(FOLDER + "architect.json", "aider", "pass_rate_2", 133),
          new Board(FOLDER + "refactor_leaderboard.json", "aider-refactor", "pass_rate_1", 89),
          new Board(FOLDER + "polyglot_leaderboard.json", "aider-polyglot", "pass_rate_2", 225));

  /** Of the tasks of a board, the share that a run needs: some time out. */
  private static final double NEARLY_ALL = 0.9;

  @Override
  public Source source() {
    return ScoreTables.shipped(
        "aider", "Aider leaderboards", "https://github.com/Aider-AI/aider", "Apache-2.0");
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-10-04", BOARDS.stream().map(Board::file).toArray(String[]::new));
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    for (var board : BOARDS) {
      for (var row : Tables.json(files, board.file())) {
        var name = row.path("model").asString("");
        if (isLocalDefault(name)) {
          findings.unmatched(name);
        } else {
          findings.model(name).ifPresent(who -> state(board, who, row, findings));
        }
      }
    }
  }

  /** A name of Ollama without a tag: which size and tuning it was, nobody says. */
  private static boolean isLocalDefault(String name) {
    return name.startsWith("ollama/") && !name.contains("instruct") && !name.contains("chat");
  }

  private static void state(Board board, ScoredModel who, JsonNode row, EvidenceFindings findings) {
    int tasks = row.path("test_cases").asInt(0);
    var locator = row.path("model").asString("") + ", " + row.path("dirname").asString("");
    var rate = row.path(board.rate()).asString("");
    var told = Told.of(board.benchmark(), rate, ScoreUnit.PERCENT, locator);
    if (tasks < NEARLY_ALL * board.tasks() || tasks > board.tasks()) {
      findings.refuse(
          who.model().toString(),
          told,
          Text.of(
              "{} tasks where the board has {}",
              "{} tareas donde la tabla tiene {}",
              tasks,
              board.tasks()));
      return;
    }
    var share = row.path(board.rate()).asDouble(0) / 100;
    var measured = told.giveOrTake(Optional.of(100 * ScoreTables.errorOfShare(share, tasks)));
    findings.state(run(who, row), day(row).map(measured::on).orElse(measured));
  }

  private static ScoredModel run(ScoredModel who, JsonNode row) {
    var result = who;
    var format = row.path("edit_format").asString("");
    if (!format.isEmpty()) {
      result = result.with(format);
    }
    var editor = row.path("editor_model").asString("");
    if (!editor.isEmpty()) {
      var last = editor.substring(editor.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      result = result.with("editor-" + last);
      var how = row.path("editor_edit_format").asString("");
      result =
          how.isEmpty() ? result : result.with(how.startsWith("editor-") ? how : "editor-" + how);
    }
    return result;
  }

  private static Optional<LocalDate> day(JsonNode row) {
    try {
      return Optional.of(LocalDate.parse(row.path("date").asString("")));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
