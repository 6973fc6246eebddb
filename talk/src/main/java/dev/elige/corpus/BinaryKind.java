package dev.elige.corpus;

import dev.elige.base.Text;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Names what a file is that is no text. */
enum BinaryKind {
  PDF("%PDF-", Text.of("a PDF document", "un documento PDF")),
  ZIP(
      "PK\u0003\u0004",
      Text.of(
          "a zip archive or an office document", "un archivador zip o un documento de ofimática")),
  OLE(
      "\u00D0\u00CF\u0011\u00E0",
      Text.of("an old office document", "un documento de ofimática antiguo")),
  PNG("\u0089PNG", Text.of("a PNG image", "una imagen PNG")),
  JPEG("\u00FF\u00D8\u00FF", Text.of("a JPEG image", "una imagen JPEG")),
  GIF("GIF8", Text.of("a GIF image", "una imagen GIF")),
  ELF("\u007FELF", Text.of("a program", "un programa")),
  CLASS("\u00CA\u00FE\u00BA\u00BE", Text.of("a Java class", "una clase de Java")),
  SQLITE("SQLite format 3", Text.of("a SQLite database", "una base de datos SQLite")),
  PARQUET("PAR1", Text.of("a Parquet file", "un fichero Parquet"));

  private static final Text OTHER = Text.of("binary data", "datos binarios");

  private final String magic;
  private final Text title;

  BinaryKind(String magic, Text title) {
    this.magic = magic;
    this.title = title;
  }

  /**
   * What a file is by its first bytes; empty where they may be text. A zero byte is in no text that
   * has no byte order mark.
   */
  static Optional<Text> of(byte[] start) {
    var latin = new String(start, StandardCharsets.ISO_8859_1);
    for (var kind : values()) {
      if (latin.startsWith(kind.magic)) {
        return Optional.of(kind.title);
      }
    }
    return latin.indexOf('\0') >= 0 ? Optional.of(OTHER) : Optional.empty();
  }
}
