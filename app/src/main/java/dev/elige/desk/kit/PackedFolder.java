package dev.elige.desk.kit;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Folders that builds read from and write to. */
public final class PackedFolder {
  private PackedFolder() {}

  /**
   * The files of a source, by their names below a folder.
   *
   * @throws InvalidInputException where one cannot be read
   */
  public static Map<String, byte[]> open(String source, List<String> names, Path folder) {
    var content = new HashMap<String, byte[]>();
    for (var name : names) {
      try {
        content.put(name, Files.readAllBytes(folder.resolve(name)));
      } catch (IOException _) {
        throw new InvalidInputException(
            folder.resolve(name).toString(),
            Text.of("cannot be read.", "no se puede leer."),
            Text.of("The source {} needs it.", "La fuente {} lo necesita.", source));
      }
    }
    return content;
  }

  /** Writes new files beside the old folder and then puts them in its place. */
  public static void replace(Map<String, String> files, Path out) {
    var bytes = new HashMap<String, byte[]>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    replaceBytes(bytes, out);
  }

  /** Likewise, with files that are no text. */
  public static void replaceBytes(Map<String, byte[]> files, Path out) {
    try {
      var parent = out.toAbsolutePath().getParent();
      Files.createDirectories(parent);
      var fresh = Files.createTempDirectory(parent, ".snapshot");
      for (var file : files.entrySet()) {
        var target = fresh.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      delete(out);
      Files.move(fresh, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
