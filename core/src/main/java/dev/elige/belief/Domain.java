package dev.elige.belief;

import dev.elige.base.TaskKind;

/** Models that are compared with each other; no benchmark measures both. */
public enum Domain {
  TEXT,
  EMBEDDING;

  private static final String EMBEDDING_BENCHMARKS = "mteb-";

  /** The domain of a kind of task. */
  public static Domain of(TaskKind kind) {
    return kind == TaskKind.EMBEDDING ? EMBEDDING : TEXT;
  }

  /** The domain of a benchmark. */
  public static Domain ofBenchmark(String id) {
    return id.startsWith(EMBEDDING_BENCHMARKS) ? EMBEDDING : TEXT;
  }

  /** The word for it in names of files. */
  public String id() {
    return this == TEXT ? "text" : "embedding";
  }
}
