package dev.elige.spec;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.yaml.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes counted sizes into a task of an existing {@code app.yaml}. Only the values of {@code
 * input} and {@code output} change; comments, order and layout stay as they are. The file is
 * replaced in one step, after the new text has been read as a requirement and says the new sizes.
 */
public final class AppYamlSizes {
  private final LocalDate today;

  /**
   * @param today the day that dates of the file are told by
   */
  public AppYamlSizes(LocalDate today) {
    this.today = today;
  }

  /**
   * Writes the sizes.
   *
   * @param file the requirement
   * @param task the task's id
   * @param input mean tokens of a request, above 0
   * @param output mean tokens of an answer; empty leaves what is there, and so does an embedding
   * @return the task as the file says it now
   * @throws InvalidInputException where the file is no requirement, has no such task, is written in
   *     a way that cannot be edited, or cannot be replaced
   */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // two sizes, of which one may be absent
  public Task write(Path file, String task, long input, Optional<Long> output) {
    var before = FileText.read(file);
    var reader = new RequirementReader(today);
    var wanted = taskOf(reader.read(file.toString(), before), file, task);
    var edit = new TaskEdit(file.toString(), before, indexOf(file, before, task));
    edit.set("input", Size.tokens(input));
    if (wanted.kind() != TaskKind.EMBEDDING) {
      output.map(Size::tokens).ifPresent(size -> edit.set("output", size));
    }
    var after = edit.text();
    var read = taskOf(reader.read(file.toString(), after), file, task);
    if (!read.input().equals(Size.tokens(input))) {
      throw TaskEdit.notEditable(file.toString());
    }
    replace(file, after);
    return read;
  }

  private static Task taskOf(Requirement requirement, Path file, String id) {
    var ids = requirement.tasks().stream().map(Task::id).toList();
    return requirement.tasks().stream()
        .filter(task -> task.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new InvalidInputException(
                file.toString(),
                Text.of("there is no task \"{}\".", "no hay ninguna tarea \"{}\".", id),
                Nearest.of(id, ids)
                    .map(near -> Text.of("Did you mean \"{}\"?", "¿Querías decir \"{}\"?", near))
                    .orElse(
                        Text.of(
                            "Its tasks are: {}.", "Sus tareas son: {}.", String.join(", ", ids)))));
  }

  /** Tasks keep the order of the file. */
  private int indexOf(Path file, String text, String id) {
    List<Task> tasks = new RequirementReader(today).read(file.toString(), text).tasks();
    return tasks.stream().map(Task::id).toList().indexOf(id);
  }

  /** Replaces a file in one step; a link stays a link, permissions stay. */
  private static void replace(Path file, String text) {
    try {
      var target = file.toRealPath();
      byte[] old = Files.readAllBytes(target);
      boolean marked = old.length > 2 && old[0] == (byte) 0xEF && old[1] == (byte) 0xBB;
      var temporary = Files.createTempFile(target.toAbsolutePath().getParent(), ".app", ".tmp");
      try {
        Files.writeString(temporary, marked ? "\uFEFF" + text : text);
        copyPermissions(target, temporary);
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new InvalidInputException(
          file.toString(),
          Text.of("the file cannot be replaced.", "no se puede reemplazar el fichero."),
          Text.of(
              "Check the permissions of its folder ({}).",
              "Revisa los permisos de su carpeta ({}).",
              e.getClass().getSimpleName()));
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}
