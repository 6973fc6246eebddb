package dev.elige.provider.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events as the WHATWG writes them down: lines ended by CR, LF or both, a byte
 * order mark, comments, data over several lines, one blank taken off after the colon. An event that
 * no empty line ends is dropped, as the standard asks: it may be half of one.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">HTML, section
 *     9.2</a>
 */
public final class EventStream {
  private final StreamLines lines;

  public EventStream(InputStream in) {
    lines = new StreamLines(in);
  }

  /**
   * One event.
   *
   * @param name its type; {@code message} where none is told
   * @param data its lines, joined by LF
   */
  public record Event(String name, String data) {}

  /** The next event that has data; empty at the end. */
  public Optional<Event> next() throws IOException {
    var data = new StringBuilder();
    var name = "";
    boolean hasData = false;
    for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
      if (line.isEmpty()) {
        if (hasData) {
          return Optional.of(new Event(name.isEmpty() ? "message" : name, data.toString()));
        }
        name = "";
      } else if (line.equals("data") || line.startsWith("data:")) {
        data.append(hasData ? "\n" : "").append(value(line, "data"));
        hasData = true;
      } else if (line.startsWith("event:")) {
        name = value(line, "event");
      }
    }
    return Optional.empty();
  }

  private static String value(String line, String field) {
    int from = Math.min(line.length(), field.length() + 1);
    return line.substring(line.startsWith(" ", from) ? from + 1 : from);
  }
}
