package dev.elige.corpus;

import dev.elige.tokens.Utf8;
import dev.elige.tokens.Words;

/** What one pass over a piece of text tells, tokens aside. */
final class PieceMeasure {
  final ScriptCounts scripts = new ScriptCounts();
  long characters;
  long bytes;
  long words;

  /** Characters U+FFFD: what was no valid text, here or before. */
  long replaced;

  /** A 64-bit hash of the text: FNV-1a over UTF-16 units, finished as MurmurHash3 does. */
  long hash;

  static PieceMeasure of(String text) {
    var measure = new PieceMeasure();
    long hash = 0xcbf29ce484222325L;
    boolean inWord = false;
    short script = ScriptCounts.of(' ');
    long run = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      hash = (hash ^ point) * 0x100000001b3L;
      measure.characters++;
      measure.bytes += Utf8.bytes(point);
      measure.replaced += point == 0xFFFD ? 1 : 0;
      short its = ScriptCounts.of(point);
      if (its != script) {
        measure.scripts.add(script, run);
        script = its;
        run = 0;
      }
      run++;
      inWord = measure.word(point, inWord);
    }
    measure.scripts.add(script, run);
    measure.hash = mixed(hash);
    return measure;
  }

  /** Counts words as {@link Words} does; says whether the next character may go on with one. */
  private boolean word(int point, boolean inside) {
    if (Words.standsAlone(point)) {
      words++;
      return false;
    }
    if (Words.isPart(point)) {
      words += inside ? 0 : 1;
      return true;
    }
    return inside && Words.isJoint(point);
  }

  static long mixed(long value) {
    long hash = value;
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
