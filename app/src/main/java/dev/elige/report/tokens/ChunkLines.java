package dev.elige.report.tokens;

import dev.elige.tokens.content.Chunk;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Chunks as JSON Lines (jsonlines.org), an object each: {@code index} from 0 on, {@code tokens},
 * {@code start}, {@code body} and {@code end}, {@code text}. Positions are in Unicode characters
 * (code points) of the text, {@code end} behind the last; what stands before {@code body} repeats
 * the chunk before.
 */
public final class ChunkLines {
  private static final JsonFactory JSON = new JsonFactory();

  private ChunkLines() {}

  /**
   * Writes them.
   *
   * @param text what was cut
   * @param chunks its chunks, in order
   */
  public static void write(Writer out, String text, List<Chunk> chunks) throws IOException {
    int body = 0;
    for (int index = 0; index < chunks.size(); index++) {
      var chunk = chunks.get(index);
      int start = body - text.codePointCount(chunk.start(), chunk.body());
      int end = body + text.codePointCount(chunk.body(), chunk.end());
      var line = new StringWriter();
      try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
        json.writeStartObject();
        json.writeNumberProperty("index", index);
        json.writeNumberProperty("tokens", chunk.tokens());
        json.writeNumberProperty("start", start);
        json.writeNumberProperty("body", body);
        json.writeNumberProperty("end", end);
        json.writeStringProperty("text", chunk.of(text));
        json.writeEndObject();
      }
      out.append(line.getBuffer()).append('\n');
      body = end;
    }
  }
}
