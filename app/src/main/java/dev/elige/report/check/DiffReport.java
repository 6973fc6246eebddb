package dev.elige.report.check;

import dev.elige.base.Text;
import dev.elige.decide.record.DecisionDiff;
import dev.elige.decide.record.Ground;
import dev.elige.decide.record.MoneyMove;
import dev.elige.decide.record.SetAspect;
import dev.elige.decide.record.TaskDiff;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is different between two decisions: the answer of {@code elige diff}.
 *
 * @param diff both decisions
 * @param before what the earlier one is called
 * @param after what the later one is called
 */
public record DiffReport(DecisionDiff diff, Text before, Text after) implements Report {
  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(1, "What is different", "En qué se diferencian"));
    blocks.add(
        new Block.Items(
            List.of(
                Text.of("before: {}", "antes: {}", before),
                Text.of("after: {}", "después: {}", after)),
            Tone.PLAIN));
    blocks.add(verdict());
    if (diff.tasks().stream().anyMatch(TaskDiff::differs)) {
      blocks.addAll(summary());
    }
    unserved().ifPresent(blocks::add);
    blocks.addAll(DiffSet.blocks(diff));
    blocks.addAll(DiffGrounds.blocks(diff));
    diff.tasks().stream()
        .filter(TaskDiff::differs)
        .forEach(task -> blocks.addAll(new DiffSection(diff, task).blocks()));
    return new Document(blocks);
  }

  private Block verdict() {
    long moved = diff.tasks().stream().filter(TaskDiff::differs).count();
    if (!diff.differs()) {
      return new Block.Paragraph(
          Text.of("Nothing is different.", "No hay diferencias."), Tone.GOOD);
    }
    return new Block.Paragraph(
        moved == 0
            ? Text.of(
                "The choices are the same; what they stand on is not.",
                "Las elecciones son las mismas; no lo es aquello en que se apoyan.")
            : Text.of(
                "Tasks that differ: {} of {}.",
                "Tareas que difieren: {} de {}.",
                moved,
                diff.tasks().size()),
        Tone.STRONG);
  }

  private List<Block> summary() {
    var notes = new Footnotes();
    var rows = new ArrayList<Table.Row>();
    diff.tasks().stream().filter(TaskDiff::differs).forEach(task -> rows.add(row(task)));
    rows.add(
        Table.row(
            Tone.STRONG,
            Text.of("total", "total"),
            Text.verbatim(""),
            Words.orNote(diff.before().monthly(), DiffWords::amount, notes),
            Words.orNote(diff.after().monthly(), DiffWords::amount, notes),
            change(diff.monthly())));
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Table(
            List.of(
                Table.left("task", "tarea"),
                Table.left("choice", "elección"),
                Table.right("USD a month before", "USD al mes antes"),
                Table.right("after", "después"),
                Table.right("change", "cambio")),
            rows));
    blocks.addAll(notes.blocks());
    same().ifPresent(blocks::add);
    return blocks;
  }

  private static Table.Row row(TaskDiff task) {
    return Table.row(
        Text.verbatim(task.id()),
        DiffWords.move(
            task.before().map(one -> one.choice().offer().toString()),
            task.after().map(one -> one.choice().offer().toString())),
        DiffWords.orDash(task.before().map(one -> one.choice().monthly()).map(DiffWords::amount)),
        DiffWords.orDash(task.after().map(one -> one.choice().monthly()).map(DiffWords::amount)),
        change(task.monthly()));
  }

  private static Text change(Optional<MoneyMove> move) {
    return move.map(DiffWords::change).orElse(Text.verbatim(""));
  }

  private Optional<Block> same() {
    var ids = diff.tasks().stream().filter(task -> !task.differs()).map(TaskDiff::id).toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Block.faint(
                Text.of(
                    "Nothing is different for {}.",
                    "No hay diferencias en {}.",
                    String.join(", ", ids))));
  }

  /** Tasks that are the same because neither side has an answer. */
  private Optional<Block> unserved() {
    var ids =
        diff.tasks().stream()
            .filter(task -> task.before().isEmpty() && task.after().isEmpty())
            .map(TaskDiff::id)
            .toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Paragraph(
                Text.of(
                    "Neither decision has an eligible offer for {}.",
                    "Ninguna de las dos decisiones tiene una oferta apta para {}.",
                    String.join(", ", ids)),
                Tone.WARNING));
  }

  @Override
  public void json(JsonWriter out) {
    out.object("before", () -> DiffJson.side(out, diff.before(), before));
    out.object("after", () -> DiffJson.side(out, diff.after(), after));
    out.flag("differs", diff.differs());
    DiffJson.change(out, diff.monthly());
    out.strings("moved", diff.moved().stream().map(Ground::id).toList());
    DiffJson.samples(out, diff);
    out.estimate(
        "setMoved",
        diff.set(),
        set -> out.strings("setMoved", set.moved().stream().map(SetAspect::id).toList()));
    out.objects("tasks", diff.tasks(), task -> DiffJson.task(out, task));
  }
}
