package dev.elige.corpus;

import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands documents to the pool, whole or in pieces. */
final class DocumentCounter implements DocumentTaker {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CountingPool pool;
  private final List<Yardstick> yardsticks;
  private final LanguageGuess guess;

  DocumentCounter(CountingPool pool, List<Yardstick> yardsticks, LanguageGuess guess) {
    this.pool = pool;
    this.yardsticks = yardsticks;
    this.guess = guess;
  }

  @Override
  public Streamed streamed(FileTally file, String place) {
    return new Counted(file, place);
  }

  private final class Counted implements Streamed {
    private final FileTally file;
    private final DocumentTally document;
    private int index;

    Counted(FileTally file, String place) {
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

    @Override
    public void end() {
      document.done();
    }
  }

  @Override
  public void document(FileTally file, String place, String text, Optional<String> expected) {
    file.begin();
    pool.add(
        text.length() + expected.map(String::length).orElse(0),
        () -> {
          count(file, place, Side.INPUT, text);
          expected.ifPresent(output -> count(file, place, Side.OUTPUT, output));
          file.done();
        });
  }

  /** Parsed where it is counted. */
  @Override
  public void record(FileTally file, String place, RecordText fields, String json) {
    file.begin();
    pool.add(
        json.length(),
        () -> {
          try {
            record(file, place, fields, JSON.readTree(json));
          } catch (JacksonException e) {
            file.skip(noJson(place, e));
          }
          file.done();
        });
  }

  private void record(FileTally file, String place, RecordText fields, JsonNode record) {
    var input = fields.input(record);
    if (input.isEmpty()) {
      file.skip(noText(place, record));
      return;
    }
    count(file, place, Side.INPUT, input.get());
    fields.output(record).ifPresent(output -> count(file, place, Side.OUTPUT, output));
  }

  static Problem noJson(String place, JacksonException failure) {
    return Unreadable.record(
        place,
        Text.of(
            "this is no JSON: {}.",
            "esto no es JSON: {}.",
            String.valueOf(failure.getOriginalMessage())));
  }

  static Problem noText(String place, JsonNode record) {
    return Unreadable.record(
        place,
        Text.of(
            "the record has no text; its fields are: {}.",
            "el registro no tiene texto; sus campos son: {}.",
            String.join(", ", record.propertyNames())));
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
