package dev.elige.corpus;

import dev.elige.base.Estimate;

/** Hears how far a profile is. Called from one thread, some times for each megabyte. */
public interface Progress {
  Progress NONE = (_, _) -> {};

  /**
   * Hears it.
   *
   * @param bytesDone bytes of files read or passed over, packed as they are
   * @param bytesTotal of all files; unknown where standard input is one of them
   */
  void report(long bytesDone, Estimate<Long> bytesTotal);
}
