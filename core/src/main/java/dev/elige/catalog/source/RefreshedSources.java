package dev.elige.catalog.source;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.elige.catalog.SnapshotStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Refreshed copies of sources in a folder: {@code SOURCE/current} names the copy that counts, a
 * folder beside it. A new copy is written whole before {@code current} is replaced by one atomic
 * move, so that a reader sees the old one or the new one.
 *
 * @param root the folder
 */
public record RefreshedSources(Path root) {
  private static final String CURRENT = "current";

  /** File locks are held by processes, so threads of one wait here. */
  private static final Object IN_THIS_PROCESS = new Object();

  /** The copy that counts of each refreshed source. */
  public Map<String, SnapshotStore> stores() {
    var stores = new TreeMap<String, SnapshotStore>();
    for (var source : sources()) {
      folder(source).ifPresent(folder -> stores.put(source, new SnapshotStore.Folder(folder)));
    }
    return stores;
  }

  /** The ids of refreshed sources, in order. */
  public List<String> sources() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .map(path -> path.getFileName().toString())
          .filter(source -> folder(source).isPresent())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entity tag of a file of a source, as its server sent it. */
  Optional<String> entityTag(String source, String file) {
    return folder(source)
        .map(folder -> folder.resolve("tags.tsv"))
        .filter(Files::exists)
        .flatMap(tags ->
            lines(tags).stream()
                .filter(line -> line.startsWith(file + "\t"))
                .map(line -> line.substring(file.length() + 1))
                .findFirst());
  }

  /** Puts a new copy in place of the one that counts; one process at a time. */
  void replace(String source, Map<String, String> files, Map<String, String> tags) {
    var home = root.resolve(source);
    synchronized (IN_THIS_PROCESS) {
      try {
        Files.createDirectories(home);
        try (var channel = FileChannel.open(home.resolve("lock"), CREATE, WRITE)) {
          channel.lock();
          swap(home, write(home, files, tags));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Path write(Path home, Map<String, String> files, Map<String, String> tags)
      throws IOException {
    var copy = Files.createTempDirectory(home, "copy-");
    for (var file : files.entrySet()) {
      var target = copy.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    var lines = tags.entrySet().stream().map(tag -> tag.getKey() + "\t" + tag.getValue()).toList();
    Files.write(copy.resolve("tags.tsv"), lines);
    return copy;
  }

  /** The copy that counted until now is kept, for readers that have it open. */
  private void swap(Path home, Path copy) throws IOException {
    var before = folder(home.getFileName().toString());
    var pointer = Files.writeString(home.resolve(CURRENT + ".new"), copy.getFileName().toString());
    Files.move(pointer, home.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    deleteOthers(home, before.map(old -> Set.of(old, copy)).orElse(Set.of(copy)));
  }

  private Optional<Path> folder(String source) {
    var pointer = root.resolve(source).resolve(CURRENT);
    return Files.isRegularFile(pointer)
        ? lines(pointer).stream()
            .findFirst()
            .map(root.resolve(source)::resolve)
            .filter(Files::isDirectory)
        : Optional.empty();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteOthers(Path home, Set<Path> keep) throws IOException {
    try (Stream<Path> copies = Files.list(home)) {
      for (var copy :
          copies.filter(Files::isDirectory).filter(path -> !keep.contains(path)).toList()) {
        delete(copy);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
