package dev.elige.desk.check;

import dev.elige.desk.kit.CatalogQuestion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What {@code diff} is asked: two files, each a record or a requirement that is decided anew, or
 * one requirement on two days.
 *
 * @param files one or two
 * @param from the earlier day; stated with one file, and only then
 * @param to the later day; empty means the requirement's own, else today
 * @param catalog which catalog is asked where something is decided anew, and with two files on
 *     which day
 * @param allProviders whether every known provider counts there, also where no record says so
 * @param nearestPrice whether the nearest known price stands in there, likewise
 * @param failing whether a difference is a failure
 */
public record DiffQuestion(
    List<Path> files,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    CatalogQuestion catalog,
    boolean allProviders,
    boolean nearestPrice,
    boolean failing) {
  public DiffQuestion {
    files = List.copyOf(files);
    if (files.isEmpty() || files.size() > 2 || from.isPresent() == (files.size() == 2)) {
      throw new IllegalArgumentException("two files, or one and a day");
    }
  }

  /** Whether something is stated that only matters where something is decided anew. */
  boolean saysHowToDecide() {
    return allProviders || nearestPrice || catalog.asOf().isPresent() || !catalog.files().isEmpty();
  }
}
