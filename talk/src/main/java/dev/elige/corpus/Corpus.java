package dev.elige.corpus;

import dev.elige.base.Estimate;
import dev.elige.base.Problem;
import java.util.List;

/**
 * The files to read, and what could not even be looked at.
 *
 * @param files in the order of their paths
 * @param unreadable folders that could not be listed
 */
public record Corpus(List<CorpusFile> files, List<Problem> unreadable) {
  public Corpus {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
  }

  /** Bytes of all files; unknown where standard input is one of them. */
  public Estimate<Long> bytes() {
    return files.stream().anyMatch(CorpusFile::isStandardInput)
        ? Estimate.unknown("standard input says no size", "la entrada estándar no dice su tamaño")
        : Estimate.known(files.stream().mapToLong(CorpusFile::bytes).sum());
  }
}
