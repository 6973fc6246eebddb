package dev.elige.corpus;

import java.nio.file.Path;

/**
 * One file of a corpus.
 *
 * @param path where it is; {@link #STANDARD_INPUT} for what is piped in
 * @param bytes its size as it lies there; 0 for standard input
 * @param modified milliseconds since 1970; 0 for standard input
 * @param field the field or column that holds the text; empty for the usual ones
 */
public record CorpusFile(Path path, long bytes, long modified, String field) {
  public static final Path STANDARD_INPUT = Path.of("-");

  public boolean isStandardInput() {
    return path.equals(STANDARD_INPUT);
  }

  /** What it is called in messages. */
  public String name() {
    return field.isEmpty() ? path.toString() : path + "#" + field;
  }

  /** The name without {@code .gz} or {@code .zst}, in lower case. */
  String unpackedName() {
    return path.toString().toLowerCase(java.util.Locale.ROOT).replaceAll("\\.(gz|zst)$", "");
  }
}
