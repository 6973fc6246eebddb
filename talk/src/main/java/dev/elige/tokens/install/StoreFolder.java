package dev.elige.tokens.install;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * The files of the store: each vocabulary under its checksum, and a note under its name that says
 * which one counts. A note is replaced by one atomic move, so that a reader sees the old tokenizer
 * or the new one; writers wait for each other.
 *
 * @param root the folder, which need not exist
 */
record StoreFolder(Path root) {
  /** File locks are held by processes, so threads of one wait here. */
  private static final Object IN_THIS_PROCESS = new Object();

  /** The names that have a note, in order. */
  List<String> names() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(root)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(StoreEntry.SUFFIX))
          .map(file -> file.substring(0, file.length() - StoreEntry.SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** The note of a name. */
  Optional<StoreEntry> entry(String name) {
    var note = note(name);
    return Files.isRegularFile(note) ? Optional.of(StoreEntry.read(note)) : Optional.empty();
  }

  private Path note(String name) {
    return root.resolve(name + StoreEntry.SUFFIX);
  }

  /**
   * The kept file, checked: cheaply where its size and time are as noted, else by its checksum.
   *
   * @throws InvalidInputException where it is not what was installed
   */
  byte[] read(StoreEntry entry) {
    var file = root.resolve(entry.file());
    try {
      boolean untouched =
          Files.size(file) == entry.shown().bytes()
              && Files.getLastModifiedTime(file).toMillis() == entry.modified();
      var bytes = Files.readAllBytes(file);
      if (!untouched && !Sha256.of(bytes).equals(entry.shown().sha256())) {
        throw new InvalidInputException(
            file.toString(),
            Text.of(
                "The file of the tokenizer \"{}\" has changed since it was installed: its checksum"
                    + " is no longer {}.",
                "El fichero del tokenizador \"{}\" ha cambiado desde que se instaló: su suma de"
                    + " comprobación ya no es {}.",
                entry.shown().name(),
                entry.shown().sha256()),
            again(entry));
      }
      return bytes;
    } catch (IOException e) {
      throw new InvalidInputException(
          file.toString(),
          Text.of(
              "The file of the tokenizer \"{}\" cannot be read: {}.",
              "El fichero del tokenizador \"{}\" no se puede leer: {}.",
              entry.shown().name(),
              e),
          again(entry));
    }
  }

  private static Text again(StoreEntry entry) {
    return Text.of(
        "Install it again: `elige tokens install {} --as {}`.",
        "Instálalo otra vez: `elige tokens install {} --as {}`.",
        entry.shown().source(),
        entry.shown().name());
  }

  /**
   * Keeps a vocabulary and its note. Where that fails, what was there stays and nothing is left
   * over.
   *
   * @param note the note for a file of that time, in milliseconds
   */
  StoreEntry keep(byte[] bytes, LongFunction<StoreEntry> note) {
    synchronized (IN_THIS_PROCESS) {
      try {
        Files.createDirectories(root);
        try (var channel = FileChannel.open(root.resolve("lock"), CREATE, WRITE)) {
          channel.lock();
          try {
            return write(bytes, note);
          } finally {
            deleteWhatNoNoteNames();
          }
        }
      } catch (IOException e) {
        throw unusable(e);
      }
    }
  }

  private StoreEntry write(byte[] bytes, LongFunction<StoreEntry> note) throws IOException {
    var part = Files.createTempFile(root, "install", ".part");
    Files.write(part, bytes);
    var entry = note.apply(Files.getLastModifiedTime(part).toMillis());
    Files.move(part, root.resolve(entry.file()), StandardCopyOption.ATOMIC_MOVE);
    var lines = Files.createTempFile(root, "note", ".part");
    Files.write(lines, entry.lines());
    Files.move(lines, note(entry.shown().name()), StandardCopyOption.ATOMIC_MOVE);
    return entry;
  }

  private void deleteWhatNoNoteNames() throws IOException {
    var named = new HashSet<String>();
    for (var name : names()) {
      try {
        entry(name).map(StoreEntry::file).ifPresent(named::add);
      } catch (InvalidInputException _) {
        // a damaged note names nothing; who opens that tokenizer is told
      }
    }
    try (Stream<Path> files = Files.list(root)) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString();
        boolean ours = name.endsWith(".part") || name.endsWith(".vocabulary");
        if (ours && !named.contains(name)) {
          Files.delete(file);
        }
      }
    }
  }

  private InvalidInputException unusable(IOException e) {
    return new InvalidInputException(
        root.toString(),
        Text.of(
            "Tokenizers cannot be kept here: {}.",
            "Aquí no se pueden guardar tokenizadores: {}.",
            e),
        Text.of(
            "Check the folder's permissions and the free space, or set ELIGE_HOME to another one.",
            "Comprueba los permisos de la carpeta y el espacio libre, o pon otra en ELIGE_HOME."));
  }
}
