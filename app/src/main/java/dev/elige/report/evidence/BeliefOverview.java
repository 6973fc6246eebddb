package dev.elige.report.evidence;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.Belief;
import dev.elige.belief.Row;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What models are good at: the answer of {@code elige belief MODEL...} without a task.
 *
 * @param language the language
 * @param rows the models
 * @param beliefs what is believed of them, as far as anything is
 */
public record BeliefOverview(Language language, List<Row> rows, List<Belief> beliefs)
    implements Report {
  public BeliefOverview {
    rows = List.copyOf(rows);
    beliefs = List.copyOf(beliefs);
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Heading(
            1,
            Text.of(
                "What they are good at in {}",
                "En qué son buenos en {}",
                Words.language(language))));
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.left("task", "tarea"));
    rows.forEach(row -> columns.add(new Table.Column(BeliefWords.row(row), Table.Side.LEFT)));
    var lines = new ArrayList<Table.Row>();
    for (var kind : TaskKind.values()) {
      if (beliefs.stream().anyMatch(belief -> belief.kind() == kind)) {
        lines.add(line(kind));
      }
    }
    blocks.add(new Table(columns, lines));
    blocks.addAll(BeliefWords.legend());
    return new Document(blocks);
  }

  private Table.Row line(TaskKind kind) {
    var cells = new ArrayList<Text>();
    cells.add(kind.title());
    for (var row : rows) {
      cells.add(
          beliefs.stream()
              .filter(belief -> belief.kind() == kind && belief.row().equals(row))
              .findFirst()
              .map(belief -> Words.quality(belief.quality()))
              .orElse(Text.of("not made for it", "no está hecho para ello")));
    }
    return new Table.Row(cells, Tone.PLAIN);
  }

  @Override
  public void json(JsonWriter out) {
    out.text("language", language.tag());
    out.objects("beliefs", beliefs, belief -> BeliefWords.json(out, belief));
  }
}
