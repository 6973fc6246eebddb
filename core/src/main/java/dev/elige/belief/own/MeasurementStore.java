package dev.elige.belief.own;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import dev.elige.belief.evidence.Measurement;
import dev.elige.catalog.ModelId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The user's own measurements in a folder: {@code DATASET.jsonl} for each data set, a measurement a
 * line, newer ones below. A file is replaced as a whole by one atomic move, so that a reader sees
 * the old one or the new one; who changes the folder is alone in it.
 *
 * @param folder need not exist
 */
public record MeasurementStore(Path folder) {
  private static final String ENDING = ".jsonl";

  /** File locks are held by processes, so threads of one wait here. */
  private static final Object IN_THIS_PROCESS = new Object();

  /** What became of a measurement that was to be kept. */
  public enum Change {
    ADDED,
    /** Another of the same key was there. */
    REPLACED,
    /** The same was there. */
    UNCHANGED
  }

  /** A measurement and what became of it. */
  public record Kept(Measurement measurement, Change change) {}

  /**
   * All that is kept, by data set and in the order in which it was added.
   *
   * @throws InvalidInputException where somebody has spoilt a file
   */
  public List<Measurement> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return MeasurementReader.read(
          files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList(),
          MeasurementStore::model,
          LocalDate.MAX);
    } catch (IOException e) {
      throw notUsable(e);
    }
  }

  /** A model that was found in a catalog once is kept, whatever became of it there. */
  private static ModelId model(String id) {
    try {
      return ModelId.parse(id);
    } catch (IllegalArgumentException _) {
      throw new InvalidInputException(
          id,
          Text.of("is not the id of a model.", "no es el id de un modelo."),
          Text.of("Write vendor/name.", "Escribe fabricante/nombre."));
    }
  }

  /**
   * Keeps measurements; one of the same key gives way.
   *
   * @return what became of each
   * @throws InvalidInputException where the folder cannot be read or written
   */
  public List<Kept> keep(List<Measurement> measurements) {
    return alone(() -> {
      Map<Measurement.Key, Measurement> all = new LinkedHashMap<>();
      all().forEach(one -> all.put(one.key(), one));
      var kept = new ArrayList<Kept>();
      Map<String, List<Measurement>> changed = new TreeMap<>();
      for (var one : measurements) {
        var before = all.put(one.key(), one);
        var change =
            before == null ? Change.ADDED : before.equals(one) ? Change.UNCHANGED : Change.REPLACED;
        kept.add(new Kept(one, change));
        if (change != Change.UNCHANGED) {
          changed.put(one.key().dataset(), new ArrayList<>());
        }
      }
      all.values()
          .forEach(one -> {
            var file = changed.get(one.key().dataset());
            if (file != null) {
              file.add(one);
            }
          });
      write(changed);
      return kept;
    });
  }

  /**
   * Removes the measurements on a data set.
   *
   * @return what went
   * @throws InvalidInputException where there is none of that name
   */
  public List<Measurement> remove(String dataset) {
    return alone(() -> {
      var all = all();
      var gone = all.stream().filter(one -> one.key().dataset().equals(dataset)).toList();
      if (gone.isEmpty()) {
        var names = all.stream().map(one -> one.key().dataset()).distinct().toList();
        throw new InvalidInputException(
            dataset,
            Text.of("is no data set that is kept.", "no es ningún conjunto de datos guardado."),
            Nearest.of(dataset, names)
                .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
                .orElse(
                    Text.of(
                        "`elige evidence list` names them.", "`elige evidence list` los nombra.")));
      }
      Files.delete(file(dataset));
      return gone;
    });
  }

  private Path file(String dataset) {
    return folder.resolve(dataset + ENDING);
  }

  /** Writes all files before the first of them takes the place of the old one. */
  private void write(Map<String, List<Measurement>> files) throws IOException {
    Map<Path, Path> written = new LinkedHashMap<>();
    try {
      for (var file : files.entrySet()) {
        var half = Files.createTempFile(folder, "new-", ".tmp");
        written.put(half, file(file.getKey()));
        Files.write(half, file.getValue().stream().map(MeasurementLine::of).toList());
      }
      for (var file : written.entrySet()) {
        Files.move(
            file.getKey(),
            file.getValue(),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (var half : written.keySet()) {
        Files.deleteIfExists(half);
      }
    }
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private <T> T alone(Work<T> work) {
    synchronized (IN_THIS_PROCESS) {
      try {
        Files.createDirectories(folder);
        try (var channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE)) {
          channel.lock();
          return work.run();
        }
      } catch (IOException e) {
        throw notUsable(e);
      }
    }
  }

  private InvalidInputException notUsable(IOException e) {
    return new InvalidInputException(
        folder.toString(),
        Text.of(
            "cannot be read and written ({}).",
            "no se puede leer y escribir ({}).",
            e.getClass().getSimpleName()),
        Text.of(
            "Check its permissions, or set ELIGE_HOME.",
            "Revisa sus permisos o define ELIGE_HOME."));
  }
}
