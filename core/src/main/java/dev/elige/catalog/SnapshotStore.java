package dev.elige.catalog;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a snapshot are: inside the jar, or in a folder. */
public sealed interface SnapshotStore {
  /** The text of a file, empty where there is none. */
  Optional<String> read(String name);

  /** The text of a file that must be there. */
  default String require(String name) {
    return read(name)
        .orElseThrow(() ->
            new InvalidInputException(
                name,
                Text.of("is missing from the catalog.", "falta en el catálogo."),
                Text.of(
                    "Run `elige catalog refresh` again, or remove the folder.",
                    "Ejecuta otra vez `elige catalog refresh` o borra la carpeta.")));
  }

  /** The snapshot that comes with the program. */
  record BuiltIn() implements SnapshotStore {
    @Override
    public Optional<String> read(String name) {
      try (InputStream in = BuiltIn.class.getResourceAsStream("snapshot/" + name)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * A snapshot in a folder, written by refresh.
   *
   * @param root the folder
   */
  record Folder(Path root) implements SnapshotStore {
    @Override
    public Optional<String> read(String name) {
      var file = root.resolve(name);
      try {
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
