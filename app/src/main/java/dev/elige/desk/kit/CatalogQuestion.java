package dev.elige.desk.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which catalog a question is about.
 *
 * @param files the user's own catalog files, the last one strongest
 * @param asOf the day whose world is meant; empty means today
 */
public record CatalogQuestion(List<Path> files, Optional<LocalDate> asOf) {
  public CatalogQuestion {
    files = List.copyOf(files);
  }
}
