package dev.elige.decide.record;

import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import java.util.Optional;

/** Reads what a record says of one task. */
final class TaskRecordReader {
  private TaskRecordReader() {}

  static Optional<TaskRecord> read(RecordFields fields) {
    var id = fields.text("id");
    var kind =
        fields.read("kind", Text.of("a kind of task", "un tipo de tarea"), TaskRecordReader::kind);
    var choice = OfferRecordReader.read(fields);
    var fallback =
        fields.has("fallback")
            ? fields.part("fallback").flatMap(TaskRecordReader::fallback)
            : Optional.<OfferRecord>empty();
    fields.refuseUnknown();
    return fields.findings().isClean()
        ? Optional.of(
            new TaskRecord(id.orElseThrow(), kind.orElseThrow(), choice.orElseThrow(), fallback))
        : Optional.empty();
  }

  private static Optional<OfferRecord> fallback(RecordFields fields) {
    var offer = OfferRecordReader.read(fields);
    fields.refuseUnknown();
    return offer;
  }

  private static TaskKind kind(String text) {
    return TaskKind.of(text).orElseThrow(() -> new IllegalArgumentException(text));
  }
}
