package dev.elige.corpus;

import dev.elige.base.Text;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands documents to the pool, whole or in pieces. */
final class DocumentCounter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CountingPool pool;
  private final List<Yardstick> yardsticks;
  private final LanguageGuess guess;

  DocumentCounter(CountingPool pool, List<Yardstick> yardsticks, LanguageGuess guess) {
    this.pool = pool;
    this.yardsticks = yardsticks;
    this.guess = guess;
  }

  /** A document that comes piece by piece, since it may be larger than memory. */
  final class Streamed implements Pieces.Taker {
    private final FileTally file;
    private final DocumentTally document;
    private int index;

    Streamed(FileTally file, String place) {
      this.file = file;
      this.document = new DocumentTally(file, place, Side.INPUT, yardsticks.size());
    }

    @Override
    public void piece(String text, boolean forced) {
      int number = index++;
      document.expect();
      if (forced) {
        file.addForcedCut();
      }
      pool.add(text.length(), () -> document.count(text, number, yardsticks, guess));
    }

    void end() {
      document.done();
    }
  }

  /** A document of a table. */
  void document(FileTally file, String place, String text, Optional<String> expected) {
    file.begin();
    pool.add(
        text.length() + expected.map(String::length).orElse(0),
        () -> {
          count(file, place, Side.INPUT, text);
          expected.ifPresent(output -> count(file, place, Side.OUTPUT, output));
          file.done();
        });
  }

  /** A record as JSON, parsed where it is counted. */
  void record(FileTally file, String place, RecordText fields, String json) {
    file.begin();
    pool.add(
        json.length(),
        () -> {
          try {
            record(file, place, fields, JSON.readTree(json));
          } catch (JacksonException e) {
            file.skip(
                Unreadable.record(
                    place,
                    Text.of(
                        "this is no JSON: {}.",
                        "esto no es JSON: {}.",
                        String.valueOf(e.getOriginalMessage()))));
          }
          file.done();
        });
  }

  private void record(FileTally file, String place, RecordText fields, JsonNode record) {
    var input = fields.input(record);
    if (input.isEmpty()) {
      file.skip(
          Unreadable.record(
              place,
              Text.of(
                  "the record has no text; its fields are: {}.",
                  "el registro no tiene texto; sus campos son: {}.",
                  String.join(", ", record.propertyNames()))));
      return;
    }
    count(file, place, Side.INPUT, input.get());
    fields.output(record).ifPresent(output -> count(file, place, Side.OUTPUT, output));
  }

  private void count(FileTally file, String place, Side side, String text) {
    var document = new DocumentTally(file, place, side, yardsticks.size());
    int[] index = {0};
    Pieces.of(
        text,
        (piece, forced) -> {
          document.expect();
          if (forced) {
            file.addForcedCut();
          }
          document.count(piece, index[0]++, yardsticks, guess);
        });
    document.done();
  }
}
