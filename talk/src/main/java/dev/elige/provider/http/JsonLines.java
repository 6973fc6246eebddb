package dev.elige.provider.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads JSON Lines as they come. A last line without an end is told too: JSON knows its own end.
 */
public final class JsonLines {
  private final StreamLines lines;

  public JsonLines(InputStream in) {
    lines = new StreamLines(in);
  }

  /** The next line that is not blank; empty at the end. */
  public Optional<String> next() throws IOException {
    var line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    return Optional.of(line == null ? lines.rest() : line).filter(text -> !text.isBlank());
  }
}
