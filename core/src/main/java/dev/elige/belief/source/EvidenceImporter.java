package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;

/** Reads one public table of scores. It keeps to what the table says and never repairs it. */
public interface EvidenceImporter {
  Source source();

  /** Which files of a packed copy it reads, and when that copy was read. */
  Packed packed();

  /**
   * Reads the files. A row that cannot be right is refused with its reason; it never stops others.
   *
   * @param files by the names of {@link #packed}
   * @throws dev.elige.base.InvalidInputException where a file as a whole is not what it should be
   */
  void read(SourceFiles files, EvidenceFindings findings);
}
