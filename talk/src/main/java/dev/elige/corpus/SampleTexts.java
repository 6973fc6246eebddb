package dev.elige.corpus;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.tokens.chat.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts of a few files, held in memory: samples of a task, not a corpus. They are read as a
 * corpus is, so that the same files give the same texts.
 *
 * @param inputs what goes into a model as plain text
 * @param requests what goes into it as messages with roles
 * @param outputs what is expected of it, where records say so
 */
public record SampleTexts(List<String> inputs, List<ChatRequest> requests, List<String> outputs) {
  /** UTF-16 units of all texts together; what is more is for a profile. */
  static final long MOST = 32_000_000;

  public SampleTexts {
    inputs = List.copyOf(inputs);
    requests = List.copyOf(requests);
    outputs = List.copyOf(outputs);
  }

  /**
   * Reads files.
   *
   * @throws InvalidInputException with everything that is wrong: a sample that cannot be read is no
   *     sample; and where there is no text, or too much
   */
  public static SampleTexts read(Corpus corpus) {
    var collector = new Collector();
    FewTexts.read(corpus, collector);
    if (collector.inputs.isEmpty() && collector.requests.isEmpty()) {
      throw new InvalidInputException(List.of(nothing(corpus)));
    }
    return new SampleTexts(collector.inputs, collector.requests, collector.outputs);
  }

  private static Problem nothing(Corpus corpus) {
    return new Problem(
        "samples",
        Text.of(
            "none of {} files holds a text.",
            "ninguno de {} ficheros tiene texto.",
            corpus.files().size()),
        Text.of(
            "Name files of text, JSON Lines or CSV.",
            "Indica ficheros de texto, JSON Lines o CSV."));
  }

  private static final class Collector implements DocumentTaker {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> inputs = new ArrayList<>();
    private final List<ChatRequest> requests = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();
    private long size;

    @Override
    public Streamed streamed(FileTally file, String place) {
      return FewTexts.whole(length -> checkSize(place, length), text -> input(place, text));
    }

    @Override
    public void document(FileTally file, String place, String text, Optional<String> expected) {
      input(place, text);
      expected.ifPresent(outputs::add);
    }

    @Override
    public void record(FileTally file, String place, RecordText fields, String json) {
      try {
        JsonNode record = JSON.readTree(json);
        var request = fields.request(record);
        if (request.isPresent()) {
          request(place, request.get());
          fields.output(record).ifPresent(outputs::add);
          return;
        }
        var input = fields.input(record);
        if (input.isEmpty()) {
          file.skip(DocumentCounter.noText(place, record));
          return;
        }
        document(file, place, input.get(), fields.output(record));
      } catch (JacksonException e) {
        file.skip(DocumentCounter.noJson(place, e));
      }
    }

    private void request(String place, ChatRequest request) {
      size += request.content().length() + request.tools().json().length();
      checkSize(place, size);
      requests.add(request);
    }

    private void input(String place, String text) {
      size += text.length();
      checkSize(place, size);
      inputs.add(text);
    }

    private static void checkSize(String place, long size) {
      if (size > MOST) {
        throw tooMuch(place);
      }
    }

    private static InvalidInputException tooMuch(String place) {
      return new InvalidInputException(
          place,
          Text.of(
              "samples have {} characters at most.",
              "las muestras tienen como máximo {} caracteres.",
              MOST),
          Text.of(
              "Measure all with elige tokens profile, and name a few as samples.",
              "Mídelos todos con elige tokens profile y nombra unas pocas muestras."));
    }
  }
}
