package dev.elige.desk.kit;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.nio.file.Path;

/**
 * A task in a requirement's file.
 *
 * @param file the file
 * @param task the task's id
 */
public record TaskPlace(Path file, String task) {
  /**
   * Reads {@code app.yaml#task}.
   *
   * @throws InvalidInputException where it names no task
   */
  public static TaskPlace parse(String text) {
    int hash = text.lastIndexOf('#');
    if (hash <= 0 || hash == text.length() - 1) {
      throw new InvalidInputException(
          text,
          Text.of("names no task of a file.", "no nombra ninguna tarea de un fichero."),
          Text.of("Write it as app.yaml#task.", "Escríbelo como app.yaml#tarea."));
    }
    return new TaskPlace(Path.of(text.substring(0, hash)), text.substring(hash + 1));
  }
}
