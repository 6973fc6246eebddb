package dev.elige.corpus;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.tokens.UsageSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recorded calls: a text each, and the tokens that the provider counted for it where the record
 * says so.
 *
 * @param counted texts with their count
 * @param uncounted texts without
 */
public record UsageRecords(List<UsageSample> counted, List<String> uncounted) {
  private static final List<String> TEXTS =
      List.of("text", "output", "completion", "response", "input", "prompt", "content");
  private static final List<String> TOKENS =
      List.of("tokens", "out_tokens", "output_tokens", "completion_tokens", "outputTokens");

  public UsageRecords {
    counted = List.copyOf(counted);
    uncounted = List.copyOf(uncounted);
  }

  /**
   * Reads JSON Lines with one of the fields {@code text}, {@code output}, {@code completion},
   * {@code response}, {@code input}, {@code prompt} or {@code content}, and one of {@code tokens},
   * {@code out_tokens}, {@code output_tokens}, {@code completion_tokens} or {@code outputTokens};
   * other files are texts without a count.
   *
   * @throws InvalidInputException with everything that is wrong
   */
  public static UsageRecords read(Corpus corpus) {
    var collector = new Collector();
    FewTexts.read(corpus, collector);
    return new UsageRecords(collector.counted, collector.uncounted);
  }

  private static final class Collector implements DocumentTaker {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<UsageSample> counted = new ArrayList<>();
    private final List<String> uncounted = new ArrayList<>();

    @Override
    public Streamed streamed(FileTally file, String place) {
      return FewTexts.whole(_ -> {}, uncounted::add);
    }

    @Override
    public void document(FileTally file, String place, String text, Optional<String> expected) {
      uncounted.add(text);
    }

    @Override
    public void record(FileTally file, String place, RecordText fields, String json) {
      try {
        JsonNode record = JSON.readTree(json);
        var text = first(record, TEXTS).filter(JsonNode::isString).map(JsonNode::stringValue);
        if (text.isEmpty()) {
          file.skip(DocumentCounter.noText(place, record));
          return;
        }
        add(file, place, text.get(), first(record, TOKENS));
      } catch (JacksonException e) {
        file.skip(DocumentCounter.noJson(place, e));
      }
    }

    private void add(FileTally file, String place, String text, Optional<JsonNode> tokens) {
      if (tokens.isEmpty()) {
        uncounted.add(text);
      } else if (tokens.get().canConvertToLong() && tokens.get().longValue() > 0) {
        counted.add(new UsageSample(text, tokens.get().longValue()));
      } else {
        file.skip(
            Unreadable.record(
                place,
                Text.of(
                    "{} is no count of tokens.",
                    "{} no es un número de tokens.",
                    tokens.get().toString())));
      }
    }

    private static Optional<JsonNode> first(JsonNode record, List<String> names) {
      for (String name : names) {
        JsonNode value = record.path(name);
        if (!value.isMissingNode() && !value.isNull()) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }
  }
}
