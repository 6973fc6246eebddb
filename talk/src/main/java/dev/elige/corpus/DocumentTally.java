package dev.elige.corpus;

import dev.elige.base.Language;
import java.util.List;
import java.util.Optional;

/** One side of one document, put together from pieces that are counted in any order. */
final class DocumentTally {
  final String place;
  final Side side;
  final long[] tokens;
  final long[] low;
  final long[] high;
  final ScriptCounts scripts = new ScriptCounts();
  long characters;
  long bytes;
  long words;
  long replaced;
  long hash;
  Optional<Language> guessed = Optional.empty();

  private final FileTally file;
  private int open = 1;

  /**
   * @param place what it is called, such as {@code mails.jsonl:17}
   */
  DocumentTally(FileTally file, String place, Side side, int yardsticks) {
    this.file = file;
    this.place = place;
    this.side = side;
    this.tokens = new long[yardsticks];
    this.low = new long[yardsticks];
    this.high = new long[yardsticks];
    file.begin();
  }

  /** A piece is on its way. */
  synchronized void expect() {
    open++;
  }

  /** Counts a piece that was expected. */
  void count(String text, int index, List<Yardstick> yardsticks, LanguageGuess guess) {
    var measure = PieceMeasure.of(text);
    long[][] counts = new long[yardsticks.size()][];
    for (int i = 0; i < counts.length; i++) {
      var count = yardsticks.get(i).counter().count(text);
      counts[i] = new long[] {count.tokens(), count.low(), count.high()};
    }
    Optional<Language> language = index == 0 ? guess.guess(text) : Optional.empty();
    add(measure, index, counts, language);
    done();
  }

  private synchronized void add(
      PieceMeasure measure, int index, long[][] counts, Optional<Language> language) {
    for (int i = 0; i < counts.length; i++) {
      tokens[i] += counts[i][0];
      low[i] += counts[i][1];
      high[i] += counts[i][2];
    }
    scripts.addAll(measure.scripts);
    characters += measure.characters;
    bytes += measure.bytes;
    words += measure.words;
    replaced += measure.replaced;
    hash += PieceMeasure.mixed(measure.hash + index);
    guessed = guessed.or(() -> language);
  }

  /** A piece is counted, or no further one will come. */
  void done() {
    boolean last;
    synchronized (this) {
      last = --open == 0;
    }
    if (last) {
      file.add(this);
    }
  }

  /** The detector's word, else that of the script. */
  Optional<Language> language() {
    return guessed.or(() -> ScriptLanguages.guess(scripts.byScript()));
  }
}
