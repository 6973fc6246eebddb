package dev.elige.report.check;

import dev.elige.base.Text;
import dev.elige.decide.record.Change;
import dev.elige.decide.record.ChangeKind;
import dev.elige.decide.record.ReadRecord;
import dev.elige.decide.record.TaskRecord;
import dev.elige.report.Block;
import dev.elige.report.CheckCase;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a recorded decision still holds: the answer of {@code elige check}.
 *
 * @param file the record's file, as it was named
 * @param read the record
 * @param day the day that was looked at
 * @param changes what has moved since
 */
public record CheckReport(String file, ReadRecord read, LocalDate day, List<Change> changes)
    implements Report {
  private static final String WHOLE = "decision";

  public CheckReport {
    changes = List.copyOf(changes);
  }

  private boolean holds() {
    return changes.stream().noneMatch(Change::fails);
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        Block.heading(
            1,
            "Does the decision of {} still hold?",
            "¿Sigue en pie la decisión del {}?",
            read.decision().day()));
    blocks.add(new Block.Paragraph(verdict(), holds() ? Tone.GOOD : Tone.WARNING));
    blocks.add(choices());
    if (!changes.isEmpty()) {
      blocks.add(Block.heading(2, "What has moved", "Qué ha cambiado"));
      blocks.add(moved());
    }
    if (!holds()) {
      blocks.add(
          Block.faint(
              Text.of(
                  "Decide anew and renew the record: elige choose {} --lock",
                  "Decide de nuevo y renueva el registro: elige choose {} --lock",
                  read.decision().inputs().requirement())));
    }
    return new Document(blocks);
  }

  private Text verdict() {
    long failing = changes.stream().filter(Change::fails).count();
    if (failing == 0) {
      return Text.of("It holds on {}.", "Sigue en pie el {}.", day);
    }
    return failing == 1
        ? Text.of("It does not hold on {}: one finding.", "Ya no vale el {}: un hallazgo.", day)
        : Text.of(
            "It does not hold on {}: {} findings.",
            "Ya no vale el {}: {} hallazgos.",
            day,
            failing);
  }

  private Block choices() {
    return new Table(
        List.of(
            Table.left("task", "tarea"),
            Table.left("choice recorded", "elección registrada"),
            Table.right("USD a month", "USD al mes"),
            Table.left("today", "hoy")),
        read.decision().tasks().stream().map(this::choice).toList());
  }

  private Table.Row choice(TaskRecord task) {
    boolean fails =
        changes.stream()
            .anyMatch(one -> one.fails() && one.task().filter(task.id()::equals).isPresent());
    return Table.row(
        fails ? Tone.WARNING : Tone.PLAIN,
        Text.verbatim(task.id()),
        Text.verbatim(task.choice().offer().toString()),
        Text.verbatim(Words.amount(task.choice().monthly().amount())),
        fails ? Text.of("does not hold", "ya no vale") : Text.of("holds", "sigue en pie"));
  }

  private Block moved() {
    return new Table(
        List.of(
            Table.left("task", "tarea"),
            Table.left("what", "qué"),
            Table.left("result", "resultado"),
            Table.left("finding", "hallazgo")),
        changes.stream().map(CheckReport::row).toList());
  }

  private static Table.Row row(Change change) {
    return Table.row(
        change.fails() ? Tone.WARNING : Tone.PLAIN,
        Text.verbatim(change.task().orElse("–")),
        change.kind().title(),
        change.fails() ? Text.of("failed", "falla") : Text.of("info", "aviso"),
        change.text());
  }

  @Override
  public void json(JsonWriter out) {
    out.text("record", file);
    out.text("requirement", read.decision().inputs().requirement());
    out.text("decided", read.decision().day().toString());
    out.text("asOf", day.toString());
    out.flag("holds", holds());
    out.objects("findings", changes, change -> json(out, change));
  }

  private void json(JsonWriter out, Change change) {
    out.text("kind", change.kind().id());
    change.task().ifPresent(task -> out.text("task", task));
    out.text("result", change.fails() ? "failed" : "info");
    out.text("message", change.text());
    out.number("line", line(change.task()));
  }

  /** One case for each thing that is checked, of the whole and of each task. */
  @Override
  public List<CheckCase> cases() {
    var cases = new ArrayList<CheckCase>();
    for (var kind : ChangeKind.values()) {
      if (!kind.isOfTask()) {
        cases.add(single(kind, Optional.empty()));
      }
    }
    for (var task : read.decision().tasks()) {
      for (var kind : ChangeKind.values()) {
        if (kind.isOfTask() || !texts(kind, Optional.of(task.id()), true).isEmpty()) {
          cases.add(single(kind, Optional.of(task.id())));
        }
      }
    }
    return cases;
  }

  private CheckCase single(ChangeKind kind, Optional<String> task) {
    return new CheckCase(
        task.orElse(WHOLE),
        kind.id(),
        file,
        line(task),
        texts(kind, task, true),
        texts(kind, task, false));
  }

  private List<Text> texts(ChangeKind kind, Optional<String> task, boolean failing) {
    return changes.stream()
        .filter(one -> one.kind() == kind && one.task().equals(task) && one.fails() == failing)
        .map(Change::text)
        .toList();
  }

  private int line(Optional<String> task) {
    var tasks = read.decision().tasks();
    for (int i = 0; i < tasks.size(); i++) {
      if (task.filter(tasks.get(i).id()::equals).isPresent()) {
        return read.taskLines().get(i);
      }
    }
    return read.headLine();
  }
}
