package dev.elige.corpus;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One side of many documents. Keeps 4 bytes of each for each yardstick, and 8 for its hash. */
final class SideTally {
  static final int LARGEST = 10;

  final List<IntSequence> lengths = new ArrayList<>();
  final long[] low;
  final long[] high;
  final IntSequence hashes = new IntSequence();
  final Map<UnicodeScript, Long> scripts = new EnumMap<>(UnicodeScript.class);

  /** Documents by language tag, those of no known language under an empty one. */
  final Map<String, Long> languages = new TreeMap<>();

  final List<CorpusProfile.Largest> largest = new ArrayList<>();
  long documents;
  long characters;
  long bytes;
  long words;

  SideTally(int yardsticks) {
    low = new long[yardsticks];
    high = new long[yardsticks];
    for (int i = 0; i < yardsticks; i++) {
      lengths.add(new IntSequence());
    }
  }

  void add(DocumentTally document) {
    for (int i = 0; i < low.length; i++) {
      lengths.get(i).add(Math.toIntExact(document.tokens[i]));
      low[i] += document.low[i];
      high[i] += document.high[i];
    }
    addHash(document.hash);
    document.scripts.byScript().forEach((script, count) -> scripts.merge(script, count, Long::sum));
    var language = document.language().map(Object::toString).orElse("");
    languages.merge(language, 1L, Long::sum);
    documents++;
    characters += document.characters;
    bytes += document.bytes;
    words += document.words;
    add(new CorpusProfile.Largest(document.place, document.tokens[0]));
  }

  void addHash(long hash) {
    hashes.add((int) (hash >>> 32));
    hashes.add((int) hash);
  }

  void addAll(SideTally other) {
    for (int i = 0; i < low.length; i++) {
      lengths.get(i).addAll(other.lengths.get(i));
      low[i] += other.low[i];
      high[i] += other.high[i];
    }
    hashes.addAll(other.hashes);
    other.scripts.forEach((script, count) -> scripts.merge(script, count, Long::sum));
    other.languages.forEach((language, count) -> languages.merge(language, count, Long::sum));
    documents += other.documents;
    characters += other.characters;
    bytes += other.bytes;
    words += other.words;
    other.largest.forEach(this::add);
  }

  void add(CorpusProfile.Largest document) {
    if (largest.size() == LARGEST && document.tokens() < largest.getLast().tokens()) {
      return;
    }
    largest.add(document);
    largest.sort(
        Comparator.comparingLong(CorpusProfile.Largest::tokens)
            .reversed()
            .thenComparing(CorpusProfile.Largest::place));
    if (largest.size() > LARGEST) {
      largest.removeLast();
    }
  }

  long[] sortedHashes() {
    long[] all = new long[hashes.size() / 2];
    for (int i = 0; i < all.length; i++) {
      all[i] = ((long) hashes.at(2 * i) << 32) | Integer.toUnsignedLong(hashes.at(2 * i + 1));
    }
    java.util.Arrays.sort(all);
    return all;
  }
}
