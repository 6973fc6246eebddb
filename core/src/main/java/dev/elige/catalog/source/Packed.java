package dev.elige.catalog.source;

import java.time.LocalDate;
import java.util.List;

/**
 * A packed copy of a source.
 *
 * @param files paths below the folder of packed copies
 * @param readOn the day the copy was read from the source
 */
public record Packed(List<String> files, LocalDate readOn) {
  public Packed {
    files = List.copyOf(files);
  }

  public static Packed of(String readOn, String... files) {
    return new Packed(List.of(files), LocalDate.parse(readOn));
  }
}
