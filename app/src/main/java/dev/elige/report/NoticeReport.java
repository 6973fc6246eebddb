package dev.elige.report;

import dev.elige.base.Text;
import java.util.List;

/**
 * That something was done, and what to do next.
 *
 * @param file the file it was done to
 * @param sentences what to tell
 */
public record NoticeReport(String file, List<Text> sentences) implements Report {
  public NoticeReport {
    sentences = List.copyOf(sentences);
  }

  @Override
  public Document document() {
    return new Document(
        sentences.stream()
            .<Block>map(sentence -> new Block.Paragraph(sentence, Tone.PLAIN))
            .toList());
  }

  @Override
  public void json(JsonWriter out) {
    out.text("file", file);
    out.texts("notes", sentences);
  }
}
