package dev.elige.desk.choice;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.decide.Decision;
import dev.elige.decide.record.DecisionRecord;
import dev.elige.decide.record.Manner;
import dev.elige.decide.record.RecordReader;
import dev.elige.decide.record.RecordWriter;
import dev.elige.desk.kit.InputHashes;
import dev.elige.desk.kit.TextFiles;
import dev.elige.yaml.FileText;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes the record of a decision.
 *
 * @param file where it is kept
 */
record LockFile(Path file) {
  /** Why there is nothing to record; empty where every task has a choice and a bill. */
  static Optional<Text> obstacle(Decision decision) {
    for (var task : decision.tasks()) {
      if (task.choice().flatMap(choice -> choice.bill().toOptional()).isEmpty()) {
        return Optional.of(
            Text.of(
                "no record was written: the task {} has no choice that can be billed",
                "no se ha escrito ningún registro: la tarea {} no tiene una elección con factura",
                task.task().id()));
      }
    }
    return decision.withinBudget()
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "no record was written: the budget does not hold",
                "no se ha escrito ningún registro: no basta el presupuesto"));
  }

  /**
   * Writes the record of a decision without {@link #obstacle}, and says so.
   *
   * @throws InvalidInputException where the file cannot be written, or is there and no record
   */
  Text write(ChooseQuestion question, Made made) {
    refuseOtherFile();
    var record =
        DecisionRecord.of(
            InputHashes.of(
                requirementSeenFromHere(question.file()),
                question.file(),
                made.decision().requirement()),
            made.state(),
            new Manner(question.allProviders(), question.nearestPrice()));
    TextFiles.write(file, RecordWriter.write(record));
    return Text.of("wrote {}", "escrito {}", file);
  }

  /** The path from the record's folder, with slashes, so that both may move together. */
  private String requirementSeenFromHere(Path requirement) {
    var folder = file.toAbsolutePath().normalize().resolveSibling("");
    var target = requirement.toAbsolutePath().normalize();
    var isNear = folder.getRoot() != null && folder.getRoot().equals(target.getRoot());
    var path = isNear ? folder.relativize(target) : target;
    return path.toString().replace(File.separatorChar, '/');
  }

  /** A requirement named in the wrong place is not written over. */
  private void refuseOtherFile() {
    if (Files.isRegularFile(file) && !RecordReader.isRecord(FileText.read(file))) {
      throw new InvalidInputException(
          "--lock " + file,
          Text.of(
              "is there already and is no record of a decision.",
              "ya existe y no es el registro de una decisión."),
          Text.of("Name another file.", "Nombra otro fichero."));
    }
  }
}
