package dev.elige.provider.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as they come: UTF-8, ended by CR, LF or both, a byte order mark at the
 * start left away. A line is told as soon as its end is there; a CR is not held back for the LF
 * that may follow.
 */
final class StreamLines {
  private final InputStreamReader reader;
  private final char[] chunk = new char[4096];
  private final StringBuilder line = new StringBuilder();
  private int from;
  private int to;
  private boolean isAfterReturn;
  private boolean isFirst = true;

  StreamLines(InputStream in) {
    reader = new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** The next line that has an end; null at the end of the stream. */
  @Nullable String next() throws IOException {
    while (true) {
      while (from < to) {
        char letter = chunk[from++];
        boolean isRest = letter == '\n' && isAfterReturn;
        isAfterReturn = letter == '\r';
        if (letter == '\n' || letter == '\r') {
          if (!isRest) {
            return taken();
          }
        } else if (!(isFirst && letter == '\uFEFF')) {
          line.append(letter);
        }
        isFirst = false;
      }
      from = 0;
      to = reader.read(chunk);
      if (to < 0) {
        to = 0;
        return null;
      }
    }
  }

  /** What stands after the last end of a line. */
  String rest() {
    return taken();
  }

  private String taken() {
    var text = line.toString();
    line.setLength(0);
    return text;
  }
}
