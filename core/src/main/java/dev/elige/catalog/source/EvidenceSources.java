package dev.elige.catalog.source;

import dev.elige.base.Text;

/** What the sources of measured quality have in common. */
final class EvidenceSources {
  private EvidenceSources() {}

  /** A table that is derived from many files of a project. */
  static Origin derived() {
    return new Origin.SnapshotOnly(
        Text.of(
            "reduced from many result files; nobody serves it in this form",
            "extraído de muchos ficheros de resultados; nadie lo sirve en esta forma"));
  }
}
