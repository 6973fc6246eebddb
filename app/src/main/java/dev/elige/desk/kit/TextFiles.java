package dev.elige.desk.kit;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes text files whole or not at all. */
public final class TextFiles {
  private TextFiles() {}

  /**
   * Writes a file by way of a temporary one beside it, so that nobody ever sees half of it.
   *
   * @throws InvalidInputException where it cannot be written
   */
  public static void write(Path file, String text) {
    write(file, out -> out.write(text));
  }

  /** What a file shall hold, written part by part. */
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /**
   * The same for what is too large to be held as one text.
   *
   * @throws InvalidInputException where it cannot be written
   */
  public static void write(Path file, Content content) {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw notWritable(file, "its folder does not exist", "su carpeta no existe");
    }
    if (Files.isDirectory(file)) {
      throw notWritable(file, "it is a folder", "es una carpeta");
    }
    try {
      var half = Files.createTempFile(folder, ".elige", ".tmp");
      try {
        try (var out = Files.newBufferedWriter(half)) {
          content.writeTo(out);
        }
        makeReadable(half);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw notWritable(file, "the system refuses it", "el sistema lo impide");
    }
  }

  /** A temporary file is for its owner only; a report is as readable as any file. */
  private static void makeReadable(Path file) throws IOException {
    var store = Files.getFileStore(file);
    if (store.supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static InvalidInputException notWritable(Path file, String english, String spanish) {
    return new InvalidInputException(
        file.toString(),
        Text.of("cannot be written: {}.", "no se puede escribir: {}.", Text.of(english, spanish)),
        Text.of(
            "Name a file in a folder that exists.",
            "Nombra un fichero en una carpeta que exista."));
  }
}
