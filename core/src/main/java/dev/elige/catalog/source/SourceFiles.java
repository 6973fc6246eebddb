package dev.elige.catalog.source;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one source, in memory.
 *
 * @param readOn the day they were read
 * @param content file name to bytes
 */
public record SourceFiles(LocalDate readOn, Map<String, byte[]> content) {
  public SourceFiles {
    content = Map.copyOf(content);
  }

  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(content.get(name));
  }
}
