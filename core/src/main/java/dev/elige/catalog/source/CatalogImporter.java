package dev.elige.catalog.source;

import dev.elige.base.Source;

/**
 * Reads one public source into statements in the catalog's own words and units. An importer keeps
 * to what its source says; which source is right is settled later.
 */
public interface CatalogImporter {
  Source source();

  /** Whether refresh may fetch the source, and from where. */
  Origin origin();

  /** Which files of a packed copy it reads, and when that copy was read. */
  Packed packed();

  /**
   * Reads the files into findings. A value that cannot be right is rejected with its reason; a
   * single bad row never stops the others.
   *
   * @param files the files by the names of {@link #packed} or {@link #origin}
   * @param known the subjects that earlier importers have named, for sources that describe models
   *     by pattern or by name
   * @throws dev.elige.base.InvalidInputException where a file as a whole is not what it should be
   */
  void read(SourceFiles files, Known known, Findings findings);
}
