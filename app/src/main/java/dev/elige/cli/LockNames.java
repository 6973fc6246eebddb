package dev.elige.cli;

import java.nio.file.Path;

/** How records of decisions are called. */
final class LockNames {
  /** The name where none is said. */
  static final String USUAL = "elige.lock.yaml";

  private LockNames() {}

  /** The file that was named, else the usual one beside the requirement. */
  static Path file(String named, Path requirement) {
    return named.isEmpty() ? requirement.resolveSibling(USUAL) : Path.of(named);
  }
}
